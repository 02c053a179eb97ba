import { decimalText, harmlessText, moneyText } from '#templates/engine/xlsx/out-cell.ts'
import type { OutCell } from '#templates/engine/xlsx/out-cell.ts'

/** As Finnish spreadsheet programs open it by a double click: `;`, decimal comma, CRLF, UTF-8 with its mark. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly OutCell[]>): Uint8Array {
  const lines = [header.map((title) => quoted(harmlessText(title))).join(';')]
  for (const row of rows) lines.push(row.map(cellText).join(';'))
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

function cellText(cell: OutCell): string {
  if (cell.kind === 'text') return quoted(harmlessText(cell.text))
  if (cell.kind === 'money') return moneyText(cell.cents, ',')
  if (cell.kind === 'number') return decimalText(cell.units, cell.scale, ',')
  if (cell.kind === 'percent') return `${decimalText(cell.basisPoints, 2, ',')} %`
  if (cell.kind === 'day') return finnishDay(cell.day)
  return ''
}

function finnishDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)}.${Number(month)}.${year}`
}

function quoted(text: string): string {
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
