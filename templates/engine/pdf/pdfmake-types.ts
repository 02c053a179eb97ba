/**
 * The parts of pdfmake 0.3.11 and pdfkit 0.19.1 that the engine touches. Both are CommonJS without declarations of
 * their insides, so this file is the contract; `pdfmake-modules.test.ts` checks that every name in it exists.
 */
import type { Buffer } from 'node:buffer'

/** A font parsed by fontkit. Holds no state of a document, so it is shared between documents. */
export interface ParsedFont {
  readonly postscriptName: string
  readonly unitsPerEm: number
  layout(text: string, features?: Readonly<Record<string, boolean>>): GlyphRun
  glyphForCodePoint(codePoint: number): ParsedGlyph
  hasGlyphForCodePoint(codePoint: number): boolean
}

export interface ParsedGlyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
}

export interface GlyphRun {
  readonly glyphs: readonly ParsedGlyph[]
  readonly positions: readonly { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[]
}

/** pdfkit's font of one document: collects the glyphs that the document uses. Metrics are in 1/1000 em. */
export interface EmbeddedFont {
  readonly id: string
  readonly name: string
  readonly font: ParsedFont
  readonly ascender: number
  readonly descender: number
  readonly subset: { includeGlyph(glyphId: number): number }
  readonly widths: (number | undefined)[]
  readonly unicode: (readonly number[] | undefined)[]
  lineHeight(size: number, includeGap?: boolean): number
  ref(): PdfReference
  encode: (text: string) => [string[], EncodedPosition[]]
  widthOfString: (text: string, size: number) => number
}

export interface EncodedPosition {
  xAdvance: number
  yAdvance: number
  xOffset: number
  yOffset: number
  advanceWidth: number
}

export interface PdfReference {
  readonly id: number
  readonly data: Record<string, unknown>
  compress: boolean
  write(chunk: string | Uint8Array): void
  end(chunk?: string | Uint8Array): void
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly fonts: Record<string, PdfReference>
  readonly annotations: PdfReference[]
  readonly dictionary: PdfReference
  write(chunk: string): void
}

interface NameTree {
  _compareKeys(a: string, b: string): number
}

/** pdfmake's document (a pdfkit document with a font dictionary). */
export declare class PdfKitDocument {
  constructor(
    fonts: Record<string, Record<string, string>>,
    images: Record<string, string>,
    patterns: Record<string, never>,
    attachments: Record<string, never>,
    options: Record<string, unknown>,
    virtualfs: null,
    localAccessPolicy: (path: string) => boolean,
  )
  page: PdfPage
  info: Record<string, unknown>
  images: Record<string, string>
  fontCache: Record<string, Record<string, EmbeddedFont>>
  _fontCount: number
  _fontFamilies: Record<string, EmbeddedFont>
  _font: EmbeddedFont | null
  readonly outline: { dictionary: PdfReference }
  _root: {
    readonly id: number
    data: {
      Pages: { data: { Kids: PdfReference[] } }
      Names: { data: { Dests: NameTree; EmbeddedFiles?: PdfReference } }
    } & Record<string, unknown>
  }
  _info: PdfReference
  _id: Buffer
  _offsets: unknown[]
  addPage(options: { size: [number, number] }): this
  addContent(data: string): this
  addNamedDestination(name: string, fit: 'XYZ', x: number | null, y: number | null, zoom: null): void
  end(): void
  endMarkings(): void
  endMetadata(): void
  endOutline(): void
  font(source: string): this
  getFontFile(family: string, bold: boolean, italics: boolean): string | null
  getFontType(bold: boolean, italics: boolean): string
  getMarkInfoDictionary(): PdfReference
  getStructTreeRoot(): PdfReference
  image(source: string, x: number, y: number, options: { width: number; height: number }): this
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont
  ref(data?: Record<string, unknown>): PdfReference
  restore(): this
  save(): this
  _finalize(): void
  _refEnd(ref: PdfReference): void
  _write(data: string | Uint8Array): void
}

/** One word of a measured text, as pdfmake's lines hold it. */
export interface MeasuredWord {
  text: string
  width: number
  height: number
  leadingCut: number
  trailingCut: number
  alignment: string
  font: EmbeddedFont
  fontSize: number
  x?: number
  lineEnd?: boolean
  noNewLine?: boolean
}

export declare class PdfLine {
  constructor(maxWidth: number)
  maxWidth: number
  x?: number
  y?: number
  inlines: MeasuredWord[]
  inlineWidths: number
  lastLineInParagraph?: boolean
  newLineForced?: boolean
  addInline(word: MeasuredWord): void
  getAscenderHeight(): number
  getAvailableWidth(): number
  getHeight(): number
  getWidth(): number
  hasEnoughSpaceForInline(word: MeasuredWord, following?: readonly MeasuredWord[]): boolean
}

export interface PageItem {
  type: string
  item: unknown
}

export interface LaidOutPage {
  items: PageItem[]
  pageSize: { width: number; height: number }
}

export interface StyleStack {
  getProperty(name: string): unknown
  clone(): StyleStack
  push(style: object): void
}

export declare class PdfMeasure<Node extends object = object> {
  constructor(document: PdfKitDocument, styles: object, defaultStyle: object, svgMeasure: object, tableLayouts: object)
  pdfDocument: PdfKitDocument
  styleStack: StyleStack
  measureLeaf(node: Node): Node
  measureSVG(node: Node): Node
  measureUnorderedList(node: Node): Node
  gapSizeForList(): { width: number }
  buildUnorderedMarker(item: Node): object
}

/** A row of a table, or the columns of a column block, which belong to none. */
export interface TableRow<Table> {
  tableNode?: Table
  /** From 0. */
  rowIndex: number
  dontBreakRows?: boolean
  /** Header rows and those kept with them. */
  rowsWithoutPageBreak?: number
}

export declare class PdfLayout<Node extends object = object> {
  constructor(pageSize: object, pageMargins: object, svgMeasure: object)
  docMeasure: PdfMeasure<Node>
  tableLayouts: object
  nestedLevel: number
  writer: {
    transactionLevel: number
    context(): {
      availableWidth: number
      availableHeight: number
      /** From 0. */
      page: number
      y: number
      pageMargins: { top: number }
      moveDown(offset: number): boolean
    }
    moveToNextPage(): void
  }
  buildNextLine(node: Node): PdfLine | null
  layoutDocument(content: object, document: PdfKitDocument, styles: object, defaultStyle: object): LaidOutPage[]
  processLeaf(node: Node): void
  processNode(node: Node, isVerticalAlignmentAllowed?: boolean): void
  processRow(row: TableRow<object>): object
  processTable(node: Node): void
  tryLayoutDocument(
    content: object,
    document: PdfKitDocument,
    styles: object,
    defaultStyle: object,
  ): { pages: LaidOutPage[] }
}

export declare class PdfTextBreaker {
  getBreaks(
    texts: readonly { text: string; run: number }[],
    styles: null,
  ): { text: string; run: number; lineEnd?: boolean; noNewLine?: boolean }[]
}

export declare class PdfRenderer {
  constructor(document: PdfKitDocument)
  renderSVG(svg: object): void
}

// oxlint-disable-next-line typescript/no-extraneous-class -- pdfmake instantiates it
export declare class PdfSvgMeasure {
  constructor()
}
