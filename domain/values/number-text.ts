import { err, mapResult, ok } from './result.ts'
import type { Result } from './result.ts'
import { normaliseSpaces } from './text.ts'

/** A written number taken apart: digits only, `whole` is never empty. */
export interface NumberText {
  readonly negative: boolean
  readonly whole: string
  readonly fraction: string
}

export type DecimalMark = ',' | '.'

/** `readings` are the numbers that the text may stand for; the person who wrote it has to say which. */
export type NumberTextProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'not_a_number' }
  | { readonly code: 'ambiguous'; readonly readings: readonly NumberText[] }
  | { readonly code: 'broken_grouping'; readonly readings: readonly NumberText[] }

const NOT_A_NUMBER = err({ code: 'not_a_number' } as const)
/** More than any amount or count needs; keeps a pasted page of text from being taken for a number. */
const MAX_LENGTH = 60
const SIGNED = /^(?<lead>[-+\u2212]?) ?(?<body>[.,]?\d(?:[\d., ]*\d)?)(?<trail>[-\u2212]?)$/
const GROUPED = /^\d{1,3}(?:(?<mark>[ .,])\d{3})(?:\k<mark>\d{3})*$/

/**
 * Takes a number written by a person apart, digit by digit. Understands grouping by spaces, points or commas, a
 * decimal comma or point, a sign before (`-` or U+2212) and a minus after (`12,00-`, as ledgers print it).
 *
 * `1.234` and `1,234` are ambiguous unless `decimalMark` says how decimals are written in the source.
 */
export function scanNumber(text: string, decimalMark?: DecimalMark): Result<NumberText, NumberTextProblem> {
  const tidy = normaliseSpaces(text)
  if (tidy === '') return err({ code: 'empty' })
  if (tidy.length > MAX_LENGTH) return NOT_A_NUMBER
  const { lead = '', body = '', trail = '' } = SIGNED.exec(tidy)?.groups ?? {}
  if (body === '' || (lead !== '' && trail !== '')) return NOT_A_NUMBER
  const negative = trail !== '' || (lead !== '' && lead !== '+')
  const size = scanBody(body, decimalMark)
  if (size.ok) return ok({ ...size.value, negative })
  if (!('readings' in size.error)) return size
  return err({ ...size.error, readings: size.error.readings.map((reading) => ({ ...reading, negative })) })
}

function scanBody(body: string, decimalMark: DecimalMark | undefined): Result<NumberText, NumberTextProblem> {
  const place = Math.max(body.lastIndexOf(','), body.lastIndexOf('.'))
  if (place === -1) return scanWhole(body, body, '', decimalMark)
  const mark = body.charAt(place)
  const left = body.slice(0, place)
  const right = body.slice(place + 1)
  const isDecimalMark = !left.includes(mark) && (decimalMark === undefined || decimalMark === mark)
  if (!isDecimalMark) return scanWhole(body, body, '', decimalMark)
  if (right.includes(' ')) return brokenGrouping(body, decimalMark)
  if (decimalMark === undefined && right.length === 3 && /^[1-9]\d{0,2}$/.test(left)) {
    return err({ code: 'ambiguous', readings: [unsigned(left + right, ''), unsigned(left, right)] })
  }
  return scanWhole(body, left, right, decimalMark)
}

function scanWhole(
  body: string,
  whole: string,
  fraction: string,
  decimalMark: DecimalMark | undefined,
): Result<NumberText, NumberTextProblem> {
  if (/^\d*$/.test(whole)) return ok(unsigned(whole, fraction))
  const mark = GROUPED.exec(whole)?.groups?.['mark']
  if (mark !== undefined && mark !== decimalMark) return ok(unsigned(whole.replaceAll(mark, ''), fraction))
  return /^[\d ]+$/.test(whole) ? brokenGrouping(body, decimalMark) : NOT_A_NUMBER
}

/** `49 2999,55`: either the spaces mean nothing, or several numbers have run together. */
function brokenGrouping(body: string, decimalMark: DecimalMark | undefined): Result<NumberText, NumberTextProblem> {
  const candidates = [body.replaceAll(' ', ''), ...splitWhereGroupingBreaks(body)]
  const readings = candidates.flatMap((candidate) => {
    const result = mapResult(scanBody(candidate, decimalMark), (value) => [value])
    return result.ok ? result.value : 'readings' in result.error ? result.error.readings : []
  })
  return err({ code: 'broken_grouping', readings })
}

function splitWhereGroupingBreaks(body: string): string[] {
  const pieces: string[] = []
  for (const token of body.split(/ +/)) {
    const piece = pieces.at(-1)
    const continues = piece !== undefined && /^\d{1,3}(?: \d{3})*$/.test(piece) && /^\d{3}(?!\d)/.test(token)
    if (continues) pieces[pieces.length - 1] = `${piece} ${token}`
    else pieces.push(token)
  }
  return pieces
}

function unsigned(whole: string, fraction: string): NumberText {
  return { negative: false, whole: whole === '' ? '0' : whole, fraction }
}
