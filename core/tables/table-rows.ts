import type { SourceCell } from '#domain/ledger/source-cell.ts'

export interface TableRow {
  /** Line of the text or row of the sheet, 1-based. */
  readonly line: number
  readonly cells: readonly SourceCell[]
}

export interface Table {
  /** Names of a workbook's sheets; empty for text. */
  readonly sheets: readonly string[]
  readonly sheet: number
  readonly rows: readonly TableRow[]
}

/** Told now and then how far the reading is. */
export type TableProgress = (done: number, total: number) => void
