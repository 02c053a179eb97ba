import { decimal } from '../values/numbers.ts'
import type { Decimal } from '../values/numbers.ts'
import { divideRounded } from '../values/rounding.ts'

/** An exact number of zero or more in lowest terms, so that equal numbers have equal parts. */
export interface Fraction {
  readonly num: bigint
  readonly den: bigint
}

export const ZERO_FRACTION: Fraction = { num: 0n, den: 1n }

/** Throws RangeError when `den` is not above zero or `num` is below it. */
export function fraction(num: bigint | number, den: bigint | number): Fraction {
  const [top, bottom] = [BigInt(num), BigInt(den)]
  if (bottom <= 0n || top < 0n) throw new RangeError(`${num}/${den} is not a fraction of zero or more`)
  const common = greatestCommonDivisor(top, bottom)
  return { num: top / common, den: bottom / common }
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den + b.num * a.den, a.den * b.den)
}

export function sumFractions(values: Iterable<Fraction>): Fraction {
  let total = ZERO_FRACTION
  for (const value of values) total = addFractions(total, value)
  return total
}

export function multiplyFraction(a: Fraction, num: number, den: number): Fraction {
  return fraction(a.num * BigInt(num), a.den * BigInt(den))
}

export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = [a.num * b.den, b.num * a.den]
  return left < right ? -1 : left > right ? 1 : 0
}

/** With two decimals, half up: for people to read, not for computing further. */
export function toTwoDecimals({ num, den }: Fraction): Decimal {
  return decimal(Number(divideRounded(num * 100n, den, 'HALF_UP')), 2)
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}
