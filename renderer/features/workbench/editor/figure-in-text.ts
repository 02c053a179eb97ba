import type { FigureArea } from '../sources/area-of-figure.ts'

/** A figure in the text, with what is needed to look for its rows. */
export interface FigureInText {
  readonly key: string
  readonly name: string
  readonly printed: string | null
  readonly projectId: string
  readonly reportId: string
  /** Address of the figure in its text: to it one comes back. */
  readonly here: string
  /** Where all its rows are. */
  readonly rest: FigureArea | null
}
