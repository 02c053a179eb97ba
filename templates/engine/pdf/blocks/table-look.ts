import type { Table } from '../../model.ts'
import type { TableLook } from '../nodes.ts'
import { color } from '../style.ts'

/** Horizontal rules only: strong ones around the table, under the header and above the sums; a tinted header. */
export function tableLook(table: Table, rowCount: number): TableLook {
  const headerCount = table.headerRows.length
  const footerStart = rowCount - (table.footerRows?.length ?? 0)
  const groupRows = new Set(
    table.rows.flatMap((row, index) =>
      row.length === 1 && row[0]?.bold === true && row[0].colSpan === table.columns.length ? [index + headerCount] : [],
    ),
  )
  const goingOn = new Set(table.rows.flatMap((row, index) => (row[0]?.goesOn === true ? [index + headerCount] : [])))
  const isStrong = (line: number): boolean =>
    line === 0 || line === rowCount || line === headerCount || (line === footerStart && footerStart < rowCount)
  const vertical = table.density === 'compact' ? 2 : 3.5
  const horizontal = table.columns.length > 7 ? 3 : 6
  return {
    hLineWidth: (line) => (isStrong(line) ? 0.75 : goingOn.has(line) ? 0 : 0.4),
    hLineColor: (line) => (isStrong(line) ? color.strongRule : color.rule),
    vLineWidth: () => 0,
    vLineColor: () => color.rule,
    paddingLeft: () => horizontal,
    paddingRight: () => horizontal,
    paddingTop: (row) => (goingOn.has(row) ? 0 : vertical),
    paddingBottom: () => vertical,
    fillColor: (row) => (row < headerCount ? color.headerFill : groupRows.has(row) ? color.groupFill : null),
  }
}
