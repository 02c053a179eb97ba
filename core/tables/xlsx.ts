import { asDay, addDays } from '#domain/values/day.ts'
import type { SourceCell } from '#domain/ledger/source-cell.ts'
import { TableError, tableLimits } from './limits.ts'
import { readDayStyles, readSharedStrings, readWorkbook } from './xlsx-parts.ts'
import { EnoughRead, readXmlPart } from './xml.ts'
import { readZipParts } from './zip.ts'
import type { Table, TableProgress, TableRow } from './table-rows.ts'

/**
 * Reads one sheet of an XLSX workbook as it was last calculated: formulas are never run and links never followed.
 * Numbers stay numbers, and numbers that are shown as days become days; an error value stays its text (`#REF!`).
 *
 * @throws TableError
 */
export function readXlsx(bytes: Uint8Array, wanted: number, progress: TableProgress): Table {
  const parts = readZipParts(bytes)
  const book = readWorkbook(bytes, parts)
  const chosen = book.sheets[wanted] ?? book.sheets[0]
  if (chosen === undefined) throw new TableError('empty_file')
  const part = (name: string | null) => (name === null ? undefined : parts.get(name))
  const [sheet, styles, strings] = [part(chosen.part), part(book.styles), part(book.sharedStrings)]
  if (sheet === undefined) throw new TableError('broken_file')
  if ([sheet, styles, strings].reduce((sum, each) => sum + (each?.size ?? 0), 0) > tableLimits.totalBytes)
    throw new TableError('too_large')
  const texts = strings === undefined ? [] : readSharedStrings(bytes, strings)
  const dayStyles = styles === undefined ? [] : readDayStyles(bytes, styles)
  const dayOf = (serial: number) => dayOfSerial(serial, book.from1904)
  const rows: TableRow[] = []
  let row: { line: number; cells: SourceCell[] } = { line: 0, cells: [] }
  // Cells may leave out where they are; then each follows the one before, empty or not.
  let nextColumn = 0
  let cell = { column: 0, type: '', style: 0, text: '' }
  let inValue = false
  readXmlPart(bytes, sheet, {
    open(name, attributes) {
      if (name === 'row') {
        const line = Number(attributes['r'] ?? row.line + 1)
        row = { line: Number.isSafeInteger(line) ? line : row.line + 1, cells: [] }
        nextColumn = 0
      } else if (name === 'c') {
        const column = columnOf(attributes['r']) ?? nextColumn
        nextColumn = column + 1
        cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), text: '' }
      } else if (name === 'v' || name === 't') inValue = true
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'c') {
        put(row.cells, cell.column, valueOf(cell, texts, dayStyles, dayOf))
      } else if (name === 'row') {
        rows.push(row)
        if (rows.length > tableLimits.rows) throw new TableError('too_many_rows')
      } else if (name === 'sheetData') throw new EnoughRead()
    },
    text(piece) {
      if (!inValue) return
      cell.text += piece
      if (cell.text.length > tableLimits.cellLength) throw new TableError('too_large')
    },
    progress: (done) => progress(done, sheet.packedSize),
  })
  return { sheets: book.sheets.map(({ name }) => name), sheet: book.sheets.indexOf(chosen), rows }
}

/** Empty cells far to the right are only formatting. */
function put(cells: SourceCell[], column: number, value: SourceCell): void {
  if (value === '') return
  if (column >= tableLimits.columns) throw new TableError('too_many_columns')
  while (cells.length < column) cells.push('')
  cells[column] = value
}

function valueOf(
  { type, style, text }: { type: string; style: number; text: string },
  texts: readonly string[],
  dayStyles: readonly boolean[],
  dayOf: (serial: number) => SourceCell | null,
): SourceCell {
  if (type === 's') return texts[Number(text)] ?? ''
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE'
  if (type !== 'n' || text === '') return text
  const value = Number(text)
  if (!Number.isFinite(value)) return text
  return (dayStyles[style] === true ? dayOf(value) : null) ?? value
}

/** `BC12` → 54; undefined when the cell doesn't say where it is. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? '')?.[1]
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** Serial of 31.12.9999. */
const lastSerial = 2_958_465

/** A day without its time of day. 1900 counts a 29 February that never was, so serials before 1.3.1900 stay numbers. */
function dayOfSerial(serial: number, from1904: boolean): SourceCell | null {
  const whole = Math.floor(serial)
  if (whole < (from1904 ? 0 : 61) || whole > lastSerial - (from1904 ? 1_462 : 0)) return null
  return { day: addDays(asDay(from1904 ? '1904-01-01' : '1899-12-30'), whole) }
}
