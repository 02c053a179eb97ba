import { NUMBER_MARKS } from './language.ts'
import type { Language } from './language.ts'
import { formatDecimal, parseDecimal, rescale, unitsAtScale } from './numbers.ts'
import type { NumberProblem } from './numbers.ts'
import { err, ok } from './result.ts'
import type { Result } from './result.ts'
import { divideRounded } from './rounding.ts'
import type { Rounding } from './rounding.ts'
import { normaliseSpaces } from './text.ts'

declare const basisPointsBrand: unique symbol

/** A rate in hundredths of a per cent: 17,5 % is 1750. A safe integer, never below zero; may be above 10 000. */
export type BasisPoints = number & { readonly [basisPointsBrand]: true }

/** An exact share. Safe integers, `den` above zero. */
export interface Ratio {
  readonly num: number
  readonly den: number
}

export type RateProblem = NumberProblem | { readonly code: 'negative'; readonly text: string }

export const ONE_HUNDRED_PERCENT = basisPoints(10_000)

export function isBasisPoints(value: number): value is BasisPoints {
  return Number.isSafeInteger(value) && value >= 0
}

/** Throws RangeError unless `value` is a safe integer of zero or more. */
export function basisPoints(value: number): BasisPoints {
  const points = value + 0
  if (!isBasisPoints(points)) throw new RangeError(`${value} is not a rate in basis points`)
  return points
}

/** Throws RangeError unless both are safe integers and `den` is above zero. */
export function ratio(num: number, den: number): Ratio {
  if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den) || den <= 0) {
    throw new RangeError(`${num}/${den} is not a ratio of safe integers with a denominator above zero`)
  }
  return { num: num + 0, den }
}

/** Reads `17 %`, `17,5%` or `17.25`: per cent with at most two decimals, the sign is optional. */
export function parsePercent(text: string): Result<BasisPoints, RateProblem> {
  const parsed = parseDecimal(normaliseSpaces(text).replace(/ ?%$/, ''), { maxDecimals: 2 })
  if (!parsed.ok) return err('text' in parsed.error ? { ...parsed.error, text } : parsed.error)
  if (parsed.value.units < 0) return err({ code: 'negative', text })
  const points = unitsAtScale(parsed.value, 2)
  return points !== undefined && isBasisPoints(points) ? ok(points) : err({ code: 'out_of_range', text })
}

/** Decimals that a rate needs to be printed whole. */
export function percentDecimals(rate: BasisPoints): 0 | 1 | 2 {
  return rate % 100 === 0 ? 0 : rate % 10 === 0 ? 1 : 2
}

/**
 * `17 %`, `17,5 %`, `17,25 %` (U+00A0 before the sign) in Finnish and Swedish, `17.5%` in English; with at least as many
 * decimals as asked for, so that a column has one number of them.
 */
export function formatPercent(rate: BasisPoints, language: Language, least: 0 | 1 | 2 = 0): string {
  const needed = percentDecimals(rate)
  const scale = needed > least ? needed : least
  const number = formatDecimal(rescale({ units: rate, scale: 2 }, scale, 'DOWN'), language)
  return `${number}${NUMBER_MARKS[language].beforePercent}%`
}

/** A share in basis points, rounded; for printing and comparing, not for computing money further. */
export function basisPointsOf(share: Ratio, rounding: Rounding): BasisPoints {
  return basisPoints(Number(divideRounded(BigInt(share.num) * 10_000n, BigInt(share.den), rounding)))
}
