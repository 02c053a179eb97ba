import { minCents, maxCents, subtractCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'

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
