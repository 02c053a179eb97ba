import { minCents, maxCents, subtractCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { mapResult } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import { splitByWeights } from '../values/split.ts'
import type { SplitProblem } from '../values/split.ts'

/**
 * Each source's part of a payment: its part of all payments so far by largest remainder, less what it paid before. So
 * the parts of any list of payments end at the split of their sum. As a remainder can move, a payment of some cents can
 * ask a cent back from a source.
 *
 * `before` lists earlier payments by source, in the order of `weights`.
 */
export function splitPayment(
  cumulative: Cents,
  weights: readonly number[],
  before: readonly Cents[] = [],
): Result<readonly Cents[], SplitProblem> {
  return mapResult(splitByWeights(cumulative, weights), (parts) =>
    parts.map((part, index) => subtractCents(part, before[index] ?? ZERO_CENTS)),
  )
}

export interface StateShareAfterDeduction {
  readonly state: Cents
  /** What the state's share was too small to bear. */
  readonly uncovered: Cents
}

/**
 * Rural fund: public money of others above the funding plan is taken off the state's share (VNA 617/2023 38 §). Money
 * below the plan changes nothing here; it needs another decision.
 */
export function deductFromState(
  state: Cents,
  plannedOtherPublic: Cents,
  realisedOtherPublic: Cents,
): StateShareAfterDeduction {
  const excess = maxCents(subtractCents(realisedOtherPublic, plannedOtherPublic), ZERO_CENTS)
  const deducted = minCents(excess, maxCents(state, ZERO_CENTS))
  return { state: subtractCents(state, deducted), uncovered: subtractCents(excess, deducted) }
}
