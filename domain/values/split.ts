import { cents } from './money.ts'
import type { Cents } from './money.ts'
import { err, ok } from './result.ts'
import type { Result } from './result.ts'

export type SplitProblem =
  /** No weights, or all of them zero: nobody is there to bear the total. */
  { readonly code: 'no_weight' } | { readonly code: 'negative_weight'; readonly index: number }

interface Part {
  readonly index: number
  readonly floor: bigint
  readonly rest: bigint
}

/**
 * Splits `total` in proportion to `weights` by the largest remainder: everyone gets the floor of the exact share, and
 * the missing cents go one each to the largest remainders, ties to the lower index. The parts always add up to
 * `total`, and each is less than a cent off its exact share. A negative total is the mirror image of the positive
 * one, so a repayment undoes a payment cent by cent.
 *
 * Weights are integers (amounts, basis points, head counts). Throws RangeError when a number among them is not a
 * safe integer.
 */
export function splitByWeights(
  total: Cents,
  weights: readonly (number | bigint)[],
): Result<readonly Cents[], SplitProblem> {
  const exact = weights.map(exactWeight)
  const negative = exact.findIndex((weight) => weight < 0n)
  if (negative !== -1) return err({ code: 'negative_weight', index: negative })
  const sum = exact.reduce((a, b) => a + b, 0n)
  if (sum === 0n) return err({ code: 'no_weight' })
  const sign = total < 0 ? -1n : 1n
  const size = BigInt(total) * sign
  const parts = exact.map((weight, index): Part => {
    const product = size * weight
    return { index, floor: product / sum, rest: product % sum }
  })
  const missing = Number(parts.reduce((left, part) => left - part.floor, size))
  const topped = new Set(
    parts
      .toSorted(byRemainder)
      .slice(0, missing)
      .map(({ index }) => index),
  )
  return ok(parts.map(({ index, floor }) => cents(Number((topped.has(index) ? floor + 1n : floor) * sign))))
}

function byRemainder(a: Part, b: Part): number {
  if (a.rest !== b.rest) return a.rest > b.rest ? -1 : 1
  return a.index - b.index
}

function exactWeight(weight: number | bigint): bigint {
  if (typeof weight === 'number' && !Number.isSafeInteger(weight)) {
    throw new RangeError(`weight ${weight} is not a safe integer`)
  }
  return BigInt(weight)
}
