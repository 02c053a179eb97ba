import type { Language } from './language.ts'
import { decimal, formatDecimal, parseDecimal, rescale, unitsAtScale } from './numbers.ts'
import type { Decimal, NumberProblem, ParseDecimalOptions } from './numbers.ts'
import type { BasisPoints, Ratio } from './rate.ts'
import { err, ok } from './result.ts'
import type { Result } from './result.ts'
import { divideRounded } from './rounding.ts'
import type { Rounding } from './rounding.ts'
import { groupDigits, MINUS, NO_BREAK_SPACE, normaliseSpaces } from './text.ts'

declare const centsBrand: unique symbol

/**
 * An amount of euros in whole cents. A safe integer (within ±90 071 992 547 409,91 €), negative for corrections and
 * repayments. Made only by this module.
 */
export type Cents = number & { readonly [centsBrand]: true }

export function isCents(value: number): value is Cents {
  return Number.isSafeInteger(value)
}

/** Throws RangeError unless `value` is a safe integer: a fraction of a cent or an overflow is a programming mistake. */
export function cents(value: number): Cents {
  const amount = value + 0
  if (!isCents(amount)) throw new RangeError(`${value} is not a whole number of cents`)
  return amount
}

export const ZERO_CENTS = cents(0)

/** Throws RangeError on overflow, as do all sums below. */
export function addCents(a: Cents, b: Cents): Cents {
  return cents(a + b)
}

export function subtractCents(a: Cents, b: Cents): Cents {
  return cents(a - b)
}

export function negateCents(amount: Cents): Cents {
  return cents(0 - amount)
}

/** The sum; 0 for none. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = ZERO_CENTS
  for (const amount of amounts) total = addCents(total, amount)
  return total
}

export function minCents(a: Cents, b: Cents): Cents {
  return a < b ? a : b
}

export function maxCents(a: Cents, b: Cents): Cents {
  return a > b ? a : b
}

/** `amount · rate`, exact until the one rounding at the end. Throws RangeError on overflow. */
export function multiplyByRate(amount: Cents, rate: BasisPoints | Ratio, rounding: Rounding): Cents {
  const { num, den } = typeof rate === 'number' ? { num: rate, den: 10_000 } : rate
  return cents(Number(divideRounded(BigInt(amount) * BigInt(num), BigInt(den), rounding)))
}

export type MoneyProblem = NumberProblem

/**
 * Reads an amount of euros by its digits: `1 234,50`, `1234.5`, `1.234,50 €`, `−12`, `12,00-`, `EUR 12`. At most two
 * decimals. What can be read in two ways, such as `1.234`, is a problem that lists the readings, never a guess.
 */
export function parseMoney(
  text: string,
  options: Pick<ParseDecimalOptions, 'decimalMark'> = {},
): Result<Cents, MoneyProblem> {
  const parsed = parseDecimal(withoutCurrency(text), { ...options, maxDecimals: 2 })
  if (!parsed.ok) return err('text' in parsed.error ? { ...parsed.error, text } : parsed.error)
  const amount = centsFromDecimal(parsed.value)
  return amount === undefined ? err({ code: 'out_of_range', text }) : ok(amount)
}

function withoutCurrency(text: string): string {
  return normaliseSpaces(text).replace(/^([-+\u2212]?) ?(?:€|EUR) ?(?=[\d.,+\u2212-])|(?<=\S) ?(?:€|EUR)$/i, '$1')
}

/** A chosen reading of an ambiguous text as money; undefined when it has more than two decimals or is too large. */
export function centsFromDecimal(value: Decimal): Cents | undefined {
  const amount = unitsAtScale(value, 2)
  return amount !== undefined && isCents(amount) ? amount : undefined
}

/** `euro` = `1 234,50 €`, `plain` = `1 234,50`, `whole` = `1 235 €` (rounded HALF_UP, away from zero). */
export type MoneyStyle = 'euro' | 'plain' | 'whole'

/**
 * An amount for people. Finnish and Swedish: U+00A0 between groups and before `€`, decimal comma. English:
 * `€1,234.50`. The minus is U+2212 everywhere. `parseMoney` reads `euro` and `plain` back to the same amount.
 */
export function formatMoney(amount: Cents, { style }: { readonly style: MoneyStyle }, language: Language): string {
  const exact = decimal(amount, 2)
  const shown = style === 'whole' ? rescale(exact, 0, 'HALF_UP') : exact
  if (style === 'plain') return formatDecimal(shown, language)
  const size = formatDecimal({ ...shown, units: Math.abs(shown.units) }, language)
  return (shown.units < 0 ? MINUS : '') + (language === 'en' ? `€${size}` : `${size}${NO_BREAK_SPACE}€`)
}

/**
 * Whole euros as published structural-fund project descriptions print them: groups parted by U+0020, no currency, no
 * decimals. Rounded HALF_UP.
 */
export function formatWholeEurosPublished(amount: Cents): string {
  const { units } = rescale(decimal(amount, 2), 0, 'HALF_UP')
  return (units < 0 ? MINUS : '') + groupDigits(String(Math.abs(units)), ' ')
}
