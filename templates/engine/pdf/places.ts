/** Where a layout stands: the page from 0, and points from the top of the sheet. */
export interface LayoutPlace {
  readonly page: number
  readonly y: number
}

/** Where the parts of a printed document stand. Plain data. */
export interface DocumentPlaces {
  readonly pageCount: number
  /** For each block of the model, where the layout stood when it came to it; `null` for a page break. */
  readonly starts: readonly (LayoutPlace | null)[]
  /** Page from 1 of each heading, and of each table or picture with a caption, by id. */
  readonly pages: Readonly<Record<string, number>>
}
