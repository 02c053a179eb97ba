/** Text with simple emphasis. */
export interface NarrativeRun {
  readonly text: string
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
}

/** What a section's text is made of. Headings are the section's own and have no number. */
export type NarrativeBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly NarrativeRun[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly NarrativeRun[])[] }
  /** The first row has the column headers. Rows are equally long. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** The first line is the title. */
  | { readonly kind: 'callout'; readonly title: string; readonly lines: readonly string[] }

export type Narrative = readonly NarrativeBlock[]

export const isEmptyNarrative = (narrative: Narrative): boolean => narrative.length === 0
