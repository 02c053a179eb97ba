import { TableError, tableLimits } from './limits.ts'

export const delimiters = [';', '\t', ',', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** Records of a delimited text with the line on which each begins (1-based). */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Reads delimited text (RFC 4180): quoted cells may hold delimiters, line ends and doubled quotes; line ends are LF,
 * CRLF or CR. A quote inside a cell that didn't begin with one is a character like others. A quote that is never
 * closed is a broken file: otherwise half of it would silently become one cell.
 */
export function* readCsv(text: string, delimiter: Delimiter): Iterable<CsvRecord> {
  const stops = new RegExp(`[${delimiter === '|' ? '\\|' : delimiter}\\r\\n]`, 'g')
  let [at, line, count] = [0, 1, 0]
  while (at < text.length) {
    const cells: string[] = []
    const begins = line
    for (;;) {
      let cell = ''
      if (text.charCodeAt(at) === QUOTE) {
        const quoted = readQuoted(text, at)
        cell = quoted.cell
        line += quoted.lines
        at = quoted.end
      }
      stops.lastIndex = at
      const stop = stops.exec(text)?.index ?? text.length
      if (stop > at) cell += text.slice(at, stop)
      if (cell.length > tableLimits.cellLength) throw new TableError('too_large')
      cells.push(cell)
      if (cells.length > tableLimits.columns) throw new TableError('too_many_columns')
      at = stop + 1
      if (stop >= text.length || text[stop] !== delimiter) {
        if (text[stop] === '\r' && text[at] === '\n') at += 1
        line += 1
        break
      }
    }
    count += 1
    if (count > tableLimits.rows) throw new TableError('too_many_rows')
    yield { line: begins, cells }
  }
}

const QUOTE = 34

function readQuoted(text: string, start: number): { cell: string; end: number; lines: number } {
  let [at, cell] = [start + 1, '']
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) throw new TableError('broken_file')
    cell += text.slice(at, quote)
    if (text.charCodeAt(quote + 1) !== QUOTE) {
      return { cell, end: quote + 1, lines: cell.match(/\r\n|\r|\n/g)?.length ?? 0 }
    }
    cell += '"'
    at = quote + 2
  }
}

const sampleRecords = 40
const sampleLength = 200_000

/** The delimiter under which the first records agree best on more than one column. */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, sampleLength)
  let best: { delimiter: Delimiter; score: number } = { delimiter: ';', score: 0 }
  for (const delimiter of delimiters) {
    const score = scoreOf(sample, delimiter)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

function scoreOf(sample: string, delimiter: Delimiter): number {
  const counts = new Map<number, number>()
  let seen = 0
  try {
    for (const { cells } of readCsv(sample, delimiter)) {
      if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
      seen += 1
      if (seen >= sampleRecords) break
    }
  } catch (error) {
    // The sample may end inside a quoted cell; what was seen until then still counts.
    if (!(error instanceof TableError)) throw error
  }
  // Records of the commonest width, and the width itself where records agree alike.
  return Math.max(0, ...[...counts].map(([width, records]) => records * 1000 + width))
}
