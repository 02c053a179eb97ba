/** Far above any real extract; they keep a hostile file from filling memory. */
export const tableLimits = {
  /** Bytes of the file itself. */
  fileBytes: 45_000_000,
  /** Rows that are read, header and titles included. */
  rows: 200_000,
  columns: 200,
  /** Characters of one cell. */
  cellLength: 32_767,
  /** Bytes of one unpacked part of a workbook. */
  partBytes: 400_000_000,
  /** Bytes of all parts that are read. */
  totalBytes: 600_000_000,
  zipEntries: 5_000,
  /** Different texts of a workbook. */
  sharedStrings: 2_000_000,
  sheets: 1_000,
} as const

export type TableTrouble =
  | 'not_a_table'
  | 'too_large'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'broken_file'
  | 'encrypted'
  | 'old_excel'
  | 'empty_file'

/** A file that can't be read as a table, and why. */
export class TableError extends Error {
  readonly trouble: TableTrouble
  constructor(trouble: TableTrouble) {
    super(trouble)
    this.name = 'TableError'
    this.trouble = trouble
  }
}
