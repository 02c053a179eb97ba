import { alignLines } from './align.ts'
import { indicatorKeys, lineByKey, plannedLabel, realisedLabel } from './lines.ts'

/** A known line of a file with everything up to the next one. */
export interface FilePiece {
  key: string
  line: string
  /** Verbatim, the line end after `line` included. */
  body: string
  /** 0-based row of the line. */
  row: number
}

/** Splits a text into the form's known lines and their bodies; joined in order they are the text again. */
export function splitText(text: string): { head: string; pieces: FilePiece[]; rows: string[] } {
  const rows = text.split('\n')
  const found = alignLines(rows).flatMap(({ key, row }, at, all) => {
    const here = { key, row }
    return lineByKey.get(key)?.body === 'indicators'
      ? [here, ...indicatorLines(rows, row, all[at + 1]?.row ?? rows.length)]
      : [here]
  })
  const pieces = found.map(({ key, row }, at) => {
    const next = found[at + 1]?.row ?? rows.length
    const below = rows.slice(row + 1, next).join('\n')
    const atEnd = next === rows.length
    const body = atEnd ? (row + 1 < rows.length ? `\n${below}` : '') : next === row + 1 ? '\n' : `\n${below}\n`
    return { key, line: rows[row] ?? '', body, row }
  })
  const first = found[0]?.row ?? rows.length
  const head = rows
    .slice(0, first)
    .map((row) => `${row}\n`)
    .join('')
  return { head, pieces, rows }
}

/** The items of section 7: a heading of its own number, then its planned and perhaps its realised line. */
function indicatorLines(rows: readonly string[], from: number, to: number): { key: string; row: number }[] {
  const found: { key: string; row: number }[] = []
  let index = -1
  const seen = new Set<string>()
  const take = (key: string, row: number) => {
    if (seen.has(key)) return
    seen.add(key)
    found.push({ key, row })
  }
  for (let row = from + 1; row < to; row++) {
    const text = rows[row]?.trim() ?? ''
    if (/^7\.\d+\.?\s+\S/.test(text)) take(indicatorKeys(++index).heading, row)
    else if (index >= 0 && text.startsWith(`${plannedLabel}:`) && !seen.has(indicatorKeys(index).realised))
      take(indicatorKeys(index).planned, row)
    else if (index >= 0 && text.startsWith(`${realisedLabel}:`)) take(indicatorKeys(index).realised, row)
  }
  return found
}
