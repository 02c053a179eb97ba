/** Text with simple emphasis. */
export interface NarrativeText {
  readonly text: string
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
}

/** A figure from the data, by the key of its field (`domain/report/data-fields.ts`); printed as it is when printed. */
export interface NarrativeField {
  readonly field: string
}

/** Points at a table or picture of the report, or at a section, by its id or key: printed as `Taulukko 3`. */
export interface NarrativeReference {
  readonly reference: string
}

export type NarrativeRun = NarrativeText | NarrativeField | NarrativeReference
export type NarrativeRuns = readonly NarrativeRun[]

/**
 * What a section's text is made of. Headings are the section's own and have no number. An id begins with a letter, has
 * ASCII letters, digits and hyphens only, is unique in the report and never changes.
 */
export type NarrativeBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: NarrativeRuns }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly NarrativeRuns[] }
  | NarrativeTable
  | NarrativePicture
  /** A box with a title, such as `Kehitysehdotus`, and its paragraphs. */
  | { readonly kind: 'callout'; readonly title: string; readonly lines: readonly NarrativeRuns[] }
  /** `attribution` is `''` when nobody is named. */
  | { readonly kind: 'quote'; readonly runs: NarrativeRuns; readonly attribution: string }

/** The first row has the column headers. Rows are equally long. With a caption it takes a number of the report. */
export interface NarrativeTable {
  readonly kind: 'table'
  readonly id: string
  /** `''` = a table without a number. */
  readonly caption: string
  readonly rows: readonly (readonly NarrativeRuns[])[]
}

/** A picture among the workspace's attachments. */
export interface NarrativePicture {
  readonly kind: 'picture'
  readonly id: string
  /** SHA-256 of its bytes, in hexadecimal: the name that attachments have. */
  readonly sha256: string
  readonly mediaType: 'image/png' | 'image/jpeg'
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** `''` = a picture without a number. */
  readonly caption: string
  /** What the picture tells those who cannot see it; `''` while nobody has written it, which is a finding. */
  readonly alt: string
}

export type Narrative = readonly NarrativeBlock[]

export const isEmptyNarrative = (narrative: Narrative): boolean => narrative.length === 0

/** All runs of a block, in reading order. */
export function runsOf(block: NarrativeBlock): readonly NarrativeRuns[] {
  switch (block.kind) {
    case 'heading':
      return [[{ text: block.text }]]
    case 'paragraph':
      return [block.runs]
    case 'quote':
      return [block.runs, ...(block.attribution === '' ? [] : [[{ text: block.attribution }]])]
    case 'list':
      return block.items
    case 'table':
      return block.rows.flat()
    case 'callout':
      return [[{ text: block.title }], ...block.lines]
    case 'picture':
      return []
  }
  return block satisfies never
}
