import type { Day } from '../values/day.ts'
import type { LedgerFields } from './row.ts'

/** What a project allows its ledger; `null` = the project does not say. */
export interface LedgerLimits {
  readonly periodStart: Day | null
  readonly periodEnd: Day | null
}

export interface OutsidePeriodProblem {
  readonly code: 'outside_period'
  readonly start: Day | null
  readonly end: Day | null
}

/**
 * A cost must arise within the implementation period (VNA 866/2021 3 §, VNA 617/2023 33 and 35 §). The cost of the
 * audit may come after its end.
 */
export function periodProblem(
  { costDay, category }: Pick<LedgerFields, 'costDay' | 'category'>,
  { periodStart, periodEnd }: LedgerLimits,
): OutsidePeriodProblem | null {
  if (costDay === null) return null
  const early = periodStart !== null && costDay < periodStart
  const late = periodEnd !== null && costDay > periodEnd && category !== 'audit'
  return early || late ? { code: 'outside_period', start: periodStart, end: periodEnd } : null
}
