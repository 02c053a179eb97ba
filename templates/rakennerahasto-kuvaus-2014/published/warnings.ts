import type { Fund } from '#domain/rules/regime.ts'
import type { PublishedLayout } from '#domain/project/published-layout.ts'
import { repeatedLines } from './align.ts'
import { readIndicator } from './indicator-text.ts'
import { labelValues } from './label-values.ts'
import { descriptionFund, lineByKey, titles } from './lines.ts'
import { afterColon, readScores } from './read-values.ts'
import type { FilePiece } from './rows.ts'
import { emptyDescription } from '#domain/project/empty-description.ts'
import { descriptionIndicators } from '#domain/catalogue/indicators-2014.ts'

export type WarningCode =
  | 'unknown_text'
  | 'missing_line'
  | 'unreadable_value'
  | 'repeated_line'
  | 'other_encoding'
  | 'unknown_indicator'

/** Something in a file that the form doesn't know. It is kept and written again; the user should look at it. */
export interface PublishedTextWarning {
  /** 1-based line of the file; 0 = the file as a whole. */
  line: number
  code: WarningCode
  /** Line key of the form. */
  key: string
  /** The text, at most 200 characters of it. */
  text: string
}

const longestExcerpt = 200
const nothingKnown = emptyDescription('', '', 'EAKR')

const warning = (code: WarningCode, key: string, line: number, text: string): PublishedTextWarning => ({
  code,
  key,
  line,
  text: text.slice(0, longestExcerpt),
})

/** Everything in the file that a careful reader should look at, in the order of the file. */
export function warningsOf(
  rows: readonly string[],
  head: string,
  pieces: readonly FilePiece[],
  layout: PublishedLayout,
  fund: Fund,
): PublishedTextWarning[] {
  const found = [
    ...(layout.encoding === 'utf-8' ? [] : [warning('other_encoding', '', 0, layout.encoding)]),
    ...layout.absent.map((key) => warning('missing_line', key, 0, lineByKey.get(key)?.text ?? key)),
    ...unknownRows('', head, -1),
    ...pieces.flatMap((piece) => [...lineWarnings(piece, fund), ...bodyWarnings(piece, layout)]),
    ...repeatedLines(rows, pieces).map(({ key, row }) => warning('repeated_line', key, row + 1, rows[row] ?? '')),
  ]
  return found.toSorted((a, b) => a.line - b.line)
}

function lineWarnings({ key, line, row }: FilePiece, fund: Fund): PublishedTextWarning[] {
  if (isUnknownIndicator(key, line)) return [warning('unknown_indicator', key, row + 1, line)]
  const isOtherTitle = key === 'title' && line.trim() !== titles[descriptionFund(fund)]
  return isOtherTitle || isUnreadable(key, line) ? [warning('unreadable_value', key, row + 1, line)] : []
}

const isUnknownIndicator = (key: string, line: string) =>
  /^indicator\.\d+$/.test(key) && !descriptionIndicators.some((item) => item.heading.fi === line.trim())

/** Whether a line says something that its value can't hold. */
export function isUnreadable(key: string, line: string): boolean {
  const text = afterColon(line)
  if (/^indicator\.\d+\.(planned|realised)$/.test(key)) return readIndicator(text) === null
  if (labelValues[key]) return labelValues[key].read(text, nothingKnown) === null
  const spec = lineByKey.get(key)
  if (spec?.kind === 'question') return text !== '' && text !== 'Kyllä' && text !== 'Ei'
  if (spec?.kind === 'score') return readScores(key, line) === null
  return false
}

/** Unknown text below a line that has no text of its own. */
function bodyWarnings({ key, row }: FilePiece, layout: PublishedLayout): PublishedTextWarning[] {
  const body = layout.bodies[key]
  const holdsText = (lineByKey.get(key)?.body ?? 'none') !== 'none' && key !== 'section7'
  return body === undefined || holdsText ? [] : unknownRows(key, body.slice(1), row)
}

function unknownRows(key: string, text: string, above: number): PublishedTextWarning[] {
  return text
    .split('\n')
    .flatMap((row, index) => (row.trim() === '' ? [] : [warning('unknown_text', key, above + index + 2, row)]))
}

/** What an imported file says where a value could not be read, by line key. */
export function unreadableTexts(layout: PublishedLayout): Record<string, string> {
  const unread = Object.entries(layout.lines).filter(([key, line]) => isUnreadable(key, line))
  return Object.fromEntries(unread.map(([key, line]) => [key, afterColon(line)]))
}
