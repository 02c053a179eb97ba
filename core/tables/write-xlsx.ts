import type { OutCell } from '#templates/engine/xlsx/out-cell.ts'
import type { SheetRow } from '#templates/engine/xlsx/sheet.ts'
import { writeWorkbook } from '#templates/engine/xlsx/write-workbook.ts'

/** A list as a workbook of one sheet, its header frozen. */
export function writeXlsx(
  sheetName: string,
  header: readonly string[],
  rows: Iterable<readonly OutCell[]>,
): Uint8Array {
  return writeWorkbook([{ name: sheetName, frozenRows: 1, rows: lines(header, rows) }])
}

function* lines(header: readonly string[], rows: Iterable<readonly OutCell[]>): Iterable<SheetRow> {
  yield { cells: header.map((text) => ({ kind: 'text', text, look: { bold: true } })) }
  for (const cells of rows) yield { cells }
}
