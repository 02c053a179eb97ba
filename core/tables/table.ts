import { guessDelimiter, readCsv } from './csv.ts'
import { TableError, tableLimits } from './limits.ts'
import type { Table, TableProgress, TableRow } from './table-rows.ts'
import { decodeText } from './text-encoding.ts'
import { readXlsx } from './xlsx.ts'

/**
 * Reads a CSV or XLSX file by what it holds, not by its name.
 *
 * @throws TableError
 */
export function readTable(bytes: Uint8Array, sheet: number, progress: TableProgress): Table {
  if (bytes.length === 0) throw new TableError('empty_file')
  if (bytes.length > tableLimits.fileBytes) throw new TableError('too_large')
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readXlsx(bytes, sheet, progress)
  // The container of old Excel files is that of new ones with a password too.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new TableError('old_excel')
  return readText(bytes, progress)
}

function readText(bytes: Uint8Array, progress: TableProgress): Table {
  const text = decodeText(bytes)
  if (text.includes('\0')) throw new TableError('not_a_table')
  const rows: TableRow[] = []
  for (const record of readCsv(text, guessDelimiter(text))) {
    rows.push(record)
    if (rows.length % 5_000 === 0) progress(record.line, record.line)
  }
  return { sheets: [], sheet: 0, rows }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}
