import { NUMBER_MARKS } from './language.ts'
import type { Language } from './language.ts'
import { scanNumber } from './number-text.ts'
import type { DecimalMark, NumberText } from './number-text.ts'
import { err, ok } from './result.ts'
import type { Result } from './result.ts'
import { divideRounded } from './rounding.ts'
import type { Rounding } from './rounding.ts'
import { groupDigits, MINUS } from './text.ts'

export type DecimalScale = 0 | 1 | 2 | 3 | 4 | 5 | 6

/**
 * An exact decimal number, `units / 10^scale`. `units` is a safe integer. The scale belongs to the value: `11.00`
 * is `{ units: 1100, scale: 2 }` and prints with two decimals again.
 */
export interface Decimal {
  readonly units: number
  readonly scale: DecimalScale
}

/** `readings` are what the text may stand for, exact as written; choosing one is left to a person. */
export type NumberProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'not_a_number'; readonly text: string }
  | { readonly code: 'ambiguous'; readonly text: string; readonly readings: readonly Decimal[] }
  | { readonly code: 'broken_grouping'; readonly text: string; readonly readings: readonly Decimal[] }
  | {
      readonly code: 'too_many_decimals'
      readonly text: string
      readonly decimals: number
      readonly maxDecimals: DecimalScale
    }
  | { readonly code: 'out_of_range'; readonly text: string }

export interface ParseDecimalOptions {
  /** Most decimals that the value may have; 6 unless told. */
  readonly maxDecimals?: DecimalScale
  /** How the source is known to write decimals, e.g. after looking at a whole column; settles `1.234`. */
  readonly decimalMark?: DecimalMark
}

const SCALES = [0, 1, 2, 3, 4, 5, 6] as const satisfies readonly DecimalScale[]

/** Throws RangeError unless `units` is a safe integer. */
export function decimal(units: number, scale: DecimalScale): Decimal {
  if (!Number.isSafeInteger(units)) throw new RangeError(`${units} is not a safe integer`)
  return { units: units + 0, scale }
}

export function parseDecimal(text: string, options: ParseDecimalOptions = {}): Result<Decimal, NumberProblem> {
  const maxDecimals = options.maxDecimals ?? 6
  const scanned = scanNumber(text, options.decimalMark)
  if (scanned.ok) {
    const decimals = scanned.value.fraction.length
    if (decimals > maxDecimals) return err({ code: 'too_many_decimals', text, decimals, maxDecimals })
    const value = toDecimal(scanned.value)
    return value === undefined ? err({ code: 'out_of_range', text }) : ok(value)
  }
  const problem = scanned.error
  if (problem.code === 'empty') return err(problem)
  if (problem.code === 'not_a_number') return err({ code: 'not_a_number', text })
  return err({ code: problem.code, text, readings: distinct(problem.readings.flatMap((r) => toDecimal(r) ?? [])) })
}

/** The same value with another number of decimals; rounds when decimals are lost. Throws RangeError on overflow. */
export function rescale(value: Decimal, scale: DecimalScale, rounding: Rounding): Decimal {
  const units = divideRounded(BigInt(value.units) * powerOfTen(scale), powerOfTen(value.scale), rounding)
  return decimal(Number(units), scale)
}

/** The units of the same value with `scale` decimals; undefined when it has more than `scale` decimals or overflows. */
export function unitsAtScale(value: Decimal, scale: DecimalScale): number | undefined {
  const units = value.units * 10 ** (scale - value.scale)
  return scale >= value.scale && Number.isSafeInteger(units) ? units : undefined
}

/** All decimals of the scale, grouped: `1 234,50` in Finnish and Swedish (U+00A0), `1,234.50` in English. */
export function formatDecimal(value: Decimal, language: Language): string {
  const marks = NUMBER_MARKS[language]
  const [whole, fraction] = digitsOf(value)
  return (value.units < 0 ? MINUS : '') + groupDigits(whole, marks.group) + (fraction && marks.decimal + fraction)
}

function digitsOf({ units, scale }: Decimal): readonly [whole: string, fraction: string] {
  const digits = String(Math.abs(units)).padStart(scale + 1, '0')
  const split = digits.length - scale
  return [digits.slice(0, split), digits.slice(split)]
}

function toDecimal({ negative, whole, fraction }: NumberText): Decimal | undefined {
  const scale = SCALES[fraction.length]
  const units = Number(whole + fraction)
  if (scale === undefined || !Number.isSafeInteger(units)) return undefined
  return decimal(negative ? -units : units, scale)
}

function distinct(values: readonly Decimal[]): readonly Decimal[] {
  return values.filter((a, index) => values.findIndex((b) => a.units === b.units && a.scale === b.scale) === index)
}

function powerOfTen(scale: DecimalScale): bigint {
  return 10n ** BigInt(scale)
}
