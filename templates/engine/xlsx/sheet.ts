import type { CellLook } from './cell-look.ts'
import type { OutCell } from './out-cell.ts'

/** One sheet of a workbook that we write. */
export interface Sheet {
  /** Made safe and unique when it is written. */
  readonly name: string
  /** Widths of the columns in characters; without them the program's own. */
  readonly widths?: readonly number[]
  /** How many rows stay in sight when the rest is scrolled. */
  readonly frozenRows?: number
  readonly rows: Iterable<SheetRow>
  readonly merges?: readonly Merge[]
}

export interface SheetRow {
  readonly cells: readonly SheetCell[]
  /** In points; without it the program's own. */
  readonly height?: number
}

export type SheetCell = OutCell & { readonly look?: CellLook }

/** Cells shown as one, all counted from 0. */
export interface Merge {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}
