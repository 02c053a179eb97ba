import type { Language } from '#domain/values/language.ts'
import type { PdfReference } from './pdfmake-types.ts'

/** Standard structure types of PDF 1.7 that the engine uses (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span'

export interface StructureAttributes {
  alt?: string
  language?: Language
  scope?: 'Column' | 'Row'
  colSpan?: number
  rowSpan?: number
  listNumbering?: 'Decimal' | 'Disc'
  /** Read out before a table. */
  summary?: string
}

/** What a structure element holds: elements, pieces of page content, link annotations. */
export type Kid =
  | StructureNode
  | { kind: 'content'; page: PdfReference; mcid: number }
  | { kind: 'annotation'; page: PdfReference; annotation: PdfReference }

/**
 * One element of the logical structure. Blocks are put in place while the document is built, in reading order;
 * elements inside a line (links, foreign words) are put in place when they are first drawn, between the texts around
 * them.
 */
export class StructureNode {
  readonly kind = 'element'
  readonly role: Role
  readonly parent: StructureNode | undefined
  readonly attributes: StructureAttributes
  readonly kids: Kid[] = []
  /** Of a figure, in page coordinates; known when it has been drawn. */
  boundingBox: readonly [number, number, number, number] | undefined
  #attached: boolean

  constructor(role: Role, parent?: StructureNode, attributes: StructureAttributes = {}, attached = true) {
    this.role = role
    this.parent = parent
    this.attributes = attributes
    this.#attached = attached
    if (attached) parent?.kids.push(this)
  }

  /** Adds a block as the last child. */
  child(role: Role, attributes: StructureAttributes = {}): StructureNode {
    return new StructureNode(role, this, attributes)
  }

  /** Makes an element inside a line. */
  inlineChild(role: Role, attributes: StructureAttributes = {}): StructureNode {
    return new StructureNode(role, this, attributes, false)
  }

  addContent(page: PdfReference, mcid: number): void {
    this.#attach()
    this.kids.push({ kind: 'content', page, mcid })
  }

  addAnnotation(page: PdfReference, annotation: PdfReference): void {
    this.#attach()
    this.kids.push({ kind: 'annotation', page, annotation })
  }

  #attach(): void {
    if (this.#attached) return
    this.#attached = true
    this.parent?.kids.push(this)
  }
}
