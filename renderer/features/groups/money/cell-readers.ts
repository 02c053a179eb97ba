import { parseChoice } from '#domain/ledger/choices.ts'
import type { Choice } from '#domain/ledger/choices.ts'
import { parseLedgerDay } from '#domain/ledger/cell.ts'
import { formatDay, isDay } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { cents, formatMoney, parseMoney } from '#domain/values/money.ts'
import { err, ok } from '#domain/values/result.ts'
import type { Result } from '#domain/values/result.ts'
import type { RecordProblem } from './record-field.ts'

/** Ways of reading and showing a cell of invoices and payments. An empty cell is what is not known, never 0. */

export function readDay(text: string): Result<string | null, RecordProblem> {
  return parseLedgerDay(text)
}

/** Above zero: a credit note says by its kind that it takes back. */
export function readAmount(text: string): Result<number | null, RecordProblem> {
  if (text === '') return ok(null)
  const read = parseMoney(text)
  if (!read.ok) return read
  return read.value > 0 ? read : err({ code: 'not_positive' })
}

export function readText(longest: number): (text: string) => Result<string, RecordProblem> {
  return (text) => (text.length > longest ? err({ code: 'too_long' }) : ok(text))
}

export function readChoice<Value extends string>(
  text: string,
  choices: readonly Choice<Value>[],
): Result<Value | null, RecordProblem> {
  return text === '' ? ok(null) : parseChoice(text, choices)
}

export const showDay = (value: string | null): string =>
  value === null ? '' : isDay(value) ? formatDay(value, 'fi') : value

export const showAmount = (value: number | null, language: Language): string =>
  value === null ? '' : formatMoney(cents(value), { style: 'plain' }, language)

/** The first name of a chosen value. */
export function nameOfChoice<Value extends string>(value: Value | null, choices: readonly Choice<Value>[]): string {
  return choices.find((choice) => choice.value === value)?.names[0] ?? ''
}
