import { isDay } from '../values/day.ts'
import { parseFinnishDay } from '../values/day-text.ts'

export interface PastedLine {
  readonly name: string
  readonly startDay: string | null
  readonly endDay: string | null
}

const bullet = /^\s*(?:[•◦▪·*–-]|\uf0b7|\d{1,3}[.)])\s+/

/**
 * Rows of a pasted or typed list: one for each line with text, without its bullet or number. Cells of a spreadsheet
 * are parted by tabs: those of two days become the first and the last day, and a cell that is no day stays in the name.
 */
export function readLines(text: string): readonly PastedLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '')
    .map(readLine)
}

function readLine(line: string): PastedLine {
  const cells = line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  const days = cells.slice(1).flatMap((cell) => dayOf(cell) ?? [])
  const name = cells.filter((cell, index) => index === 0 || dayOf(cell) === null).join(' ')
  const [startDay = null, endDay = null] = days
  if (startDay !== null && endDay !== null && endDay < startDay)
    return { name: cells.join(' '), startDay: null, endDay: null }
  return { name, startDay, endDay }
}

function dayOf(cell: string): string | null {
  if (isDay(cell)) return cell
  const parsed = parseFinnishDay(cell)
  return parsed.ok ? parsed.value : null
}
