import { harmlessText } from './text-cells.ts'
import type { OutCell } from './text-cells.ts'

/** As Finnish spreadsheet programs open it by a double click: `;`, decimal comma, CRLF, UTF-8 with its mark. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly OutCell[]>): Uint8Array {
  const lines = [header.map((title) => quoted(harmlessText(title))).join(';')]
  for (const row of rows) lines.push(row.map(cellText).join(';'))
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

function cellText(cell: OutCell): string {
  if (cell.kind === 'text') return quoted(harmlessText(cell.text))
  if (cell.kind === 'money') return moneyText(cell.cents, ',')
  if (cell.kind === 'day') return finnishDay(cell.day)
  return ''
}

/** `-1234,50`: no grouping, so that every program reads it as a number. */
export function moneyText(amount: number, mark: ',' | '.'): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`
}

function finnishDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)}.${Number(month)}.${year}`
}

function quoted(text: string): string {
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
