import type { BudgetLine } from '../cost-models/category.ts'
import type { Day } from '../values/day.ts'
import { addCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'

export const CHANGE_OUTCOMES = ['pending', 'accepted', 'rejected', 'withdrawn'] as const
export type ChangeOutcome = (typeof CHANGE_OUTCOMES)[number]

/** A change of the decision that was applied for (muutoshakemus). */
export interface ChangeApplication {
  /** Line of the budget that is to grow or to come; null = something else, such as more time. */
  readonly line: BudgetLine | null
  /** What was asked, in a sentence. */
  readonly subject: string
  /** The day on which the funder had it; null = not sent yet. */
  readonly receivedOn: Day | null
  readonly outcome: ChangeOutcome
  readonly decidedOn: Day | null
  /** The funder's number of it. */
  readonly reference: string
}

/** By line of the budget: the day on which a change of it was applied for. */
export type AppliedLines = Readonly<Partial<Record<BudgetLine, Day>>>

/** Of several for a line the earliest counts; one that was rejected or withdrawn never does. */
export function appliedLines(
  applications: readonly Pick<ChangeApplication, 'line' | 'receivedOn' | 'outcome'>[],
): AppliedLines {
  const found: Partial<Record<BudgetLine, Day>> = {}
  for (const { line, receivedOn, outcome } of applications) {
    if (line === null || receivedOn === null || outcome === 'rejected' || outcome === 'withdrawn') continue
    const known = found[line]
    if (known === undefined || receivedOn < known) found[line] = receivedOn
  }
  return found
}

export interface DatedCost {
  readonly line: BudgetLine
  readonly day: Day
  readonly amount: Cents
}

/**
 * Whether an overrun was applied for before it arose: the application was there at the latest on the day from which the
 * costs of the line stay above `limit`. Costs that only a model computes have no days; for them any application counts.
 * Source: VNA 1174/2014 33 §, VNA 617/2023 36 § (the change is applied for before the costs arise).
 */
export function appliedInTime(
  applied: AppliedLines,
  costs: readonly DatedCost[],
): (line: BudgetLine, limit: Cents) => boolean {
  const byLine = Map.groupBy(costs, ({ line }) => line)
  return (line, limit) => {
    const on = applied[line]
    if (on === undefined) return false
    const arose = exceededFrom(byLine.get(line) ?? [], limit)
    return arose === null || on <= arose
  }
}

/** The day from which the sum of the costs stays above a limit; null when it is not above in the end. */
function exceededFrom(costs: readonly DatedCost[], limit: Cents): Day | null {
  let sum = ZERO_CENTS
  let from: Day | null = null
  for (const { day, amount } of costs.toSorted((a, b) => a.day.localeCompare(b.day))) {
    sum = addCents(sum, amount)
    if (sum <= limit) from = null
    else from ??= day
  }
  return from
}
