import type { Cell, Table } from '../../model.ts'

/** Rows that stand on one page, by their indexes from 0, header rows counted. */
export interface KeptRows {
  readonly first: number
  readonly last: number
}

/**
 * Rows that no page break may part: a group row and the first row of its group, a row and what tells more of it, and
 * the last row and the sums.
 */
export function keptRows(table: Table): readonly KeptRows[] {
  const { headerRows, rows, footerRows = [] } = table
  const runs: KeptRows[] = []
  let first = 0
  for (let index = 0; index < rows.length; index += 1) {
    if (holdsNext(table, index)) continue
    const last = index + (index === rows.length - 1 ? footerRows.length : 0)
    if (last > first) runs.push({ first: headerRows.length + first, last: headerRows.length + last })
    first = index + 1
  }
  return runs
}

function holdsNext(table: Table, index: number): boolean {
  const [row, next] = [table.rows[index], table.rows[index + 1]]
  return next !== undefined && (isGroupRow(row, table.columns.length) || next[0]?.goesOn === true)
}

function isGroupRow(row: readonly Cell[] | undefined, columns: number): boolean {
  return row?.length === 1 && row[0]?.bold === true && row[0].colSpan === columns
}
