/**
 * How a value between two integers becomes one of them. All four treat negative values as the mirror image of
 * positive ones, so that a correction of −x undoes exactly what x did.
 *
 * - `HALF_UP`: to the nearest, a tie away from zero (2.5 → 3, −2.5 → −3).
 * - `HALF_EVEN`: to the nearest, a tie to the even neighbour (2.5 → 2, 3.5 → 4).
 * - `DOWN`: towards zero (2.9 → 2, −2.9 → −2). For "at most x %" (Finnish: enintään).
 * - `UP`: away from zero (2.1 → 3, −2.1 → −3).
 */
export type Rounding = 'HALF_UP' | 'HALF_EVEN' | 'DOWN' | 'UP'

/** `numerator / denominator` as an integer. Throws RangeError unless `denominator` is above zero. */
export function divideRounded(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  if (denominator <= 0n) throw new RangeError(`denominator ${denominator} is not above zero`)
  const negative = numerator < 0n
  const size = negative ? -numerator : numerator
  const quotient = size / denominator
  const rest = size % denominator
  const rounded = ROUNDS_AWAY[rounding](rest * 2n, denominator, quotient) ? quotient + 1n : quotient
  return negative ? -rounded : rounded
}

/** Whether to go one further from zero, given twice the rest of the division. */
const ROUNDS_AWAY = {
  DOWN: () => false,
  UP: (twice) => twice > 0n,
  HALF_UP: (twice, denominator) => twice >= denominator,
  HALF_EVEN: (twice, denominator, quotient) => twice > denominator || (twice === denominator && quotient % 2n === 1n),
} as const satisfies Record<Rounding, (twice: bigint, denominator: bigint, quotient: bigint) => boolean>
