import { asDay, daysBetween } from '#domain/values/day.ts'
import type { Styles } from './cell-look.ts'
import { decimalText, moneyText } from './out-cell.ts'
import type { Merge, Sheet, SheetCell, SheetRow } from './sheet.ts'

export const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Every text is an inline string, which no program takes for a formula; there is no formula and no link at all. */
export function sheetXml(sheet: Sheet, styles: Styles): string {
  const lines: string[] = []
  for (const row of sheet.rows) lines.push(rowXml(lines.length + 1, row, styles))
  const merges = sheet.merges ?? []
  return [
    `<worksheet xmlns="${mainSpace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet.frozenRows ?? 0)}</sheetView></sheetViews>`,
    columnsXml(sheet.widths ?? []),
    `<sheetData>${lines.join('')}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map(mergeXml).join('')}</mergeCells>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('')
}

function paneXml(rows: number): string {
  if (rows === 0) return ''
  return `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return ''
  const columns = widths.map((width, index) => {
    const place = index + 1
    return `<col min="${place}" max="${place}" width="${width}" customWidth="1"/>`
  })
  return `<cols>${columns.join('')}</cols>`
}

function rowXml(line: number, { cells, height }: SheetRow, styles: Styles): string {
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`
  return `<row r="${line}"${high}>${cells.map((cell) => cellXml(cell, styles)).join('')}</row>`
}

function cellXml(cell: SheetCell, styles: Styles): string {
  const number = styles.numberOf(cell, cell.look)
  const style = number === 0 ? '' : ` s="${number}"`
  if (cell.kind === 'text')
    return `<c t="inlineStr"${style}><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`
  const value = valueOf(cell)
  return value === '' ? `<c${style}/>` : `<c${style}><v>${value}</v></c>`
}

function valueOf(cell: SheetCell): string {
  if (cell.kind === 'money') return moneyText(cell.cents, '.')
  if (cell.kind === 'number') return decimalText(cell.units, cell.scale, '.')
  if (cell.kind === 'percent') return decimalText(cell.basisPoints, 4, '.')
  return cell.kind === 'day' ? String(serialOf(cell.day)) : ''
}

/** Days since 30.12.1899, as workbooks count from March 1900 on. */
const serialOf = (day: string) => daysBetween(firstDay, asDay(day))
const firstDay = asDay('1899-12-30')

const mergeXml = ({ row, column, rows, columns }: Merge) =>
  `<mergeCell ref="${address(row, column)}:${address(row + rows - 1, column + columns - 1)}"/>`

/** `A1` for the first cell. */
function address(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}

/** Nearly every cell; escaping character by character takes ten times as long. */
const plain = /^[\w .,:;()/+\-\u00A0-\u02AF]*$/

/** Characters that XML 1.0 cannot hold are left out; all others are kept. */
export function escaped(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
