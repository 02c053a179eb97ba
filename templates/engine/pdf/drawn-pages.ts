/** Pages of the document, from 0. */
export interface DrawnPages {
  /** Where the first page of the layout stands in the document. */
  readonly offset: number
  readonly first: number
  readonly last: number
  /** As printed in the footer. */
  readonly pageCount: number
  readonly known: Readonly<Record<string, number>>
}
