import type { BudgetLine } from '../cost-models/category.ts'
import type { AmountsBy } from '../cost-models/category-amounts.ts'
import { addCents, maxCents, subtractCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'

/** Sums from the project's start by budget line, computed categories included. */
export interface BudgetSums {
  /** Hyväksytty. */
  readonly approved: AmountsBy<BudgetLine>
  /** Toteutunut: booked so far. */
  readonly spent: AmountsBy<BudgetLine>
  /** Haettu: in claims that have been sent. */
  readonly claimed: AmountsBy<BudgetLine>
  /** Päätetty: accepted by the funder. */
  readonly decided: AmountsBy<BudgetLine>
  /** Sidottu: ordered or contracted, not booked yet. */
  readonly committed: AmountsBy<BudgetLine>
  /** Still planned beyond that, from allocations and plans. */
  readonly planned: AmountsBy<BudgetLine>
}

export type BudgetRisk = 'overspent' | 'will_overrun' | 'will_be_unused' | 'line_not_approved'

export interface BudgetLineView {
  readonly line: BudgetLine
  readonly approved: Cents
  readonly spent: Cents
  readonly claimed: Cents
  readonly decided: Cents
  readonly committed: Cents
  /** Booked, bound and planned together: where the line ends if everything goes as planned. */
  readonly forecast: Cents
  /** Approved and not spent; negative when overspent. */
  readonly remaining: Cents
  /** Approved and not even planned; what could be moved or will be lost. */
  readonly unused: Cents
  readonly overrun: Cents
  readonly risk: BudgetRisk | null
}

/** The budget line by line; lines of which nothing is approved or spent are left out. `lines` gives the order. */
export function budgetView(sums: BudgetSums, lines: readonly BudgetLine[]): readonly BudgetLineView[] {
  const all = Object.values(sums) satisfies readonly AmountsBy<BudgetLine>[]
  return lines.filter((line) => all.some((amounts) => amounts[line] !== undefined)).map((line) => viewOf(line, sums))
}

function viewOf(line: BudgetLine, sums: BudgetSums): BudgetLineView {
  const at = (amounts: AmountsBy<BudgetLine>) => amounts[line] ?? ZERO_CENTS
  const [approved, spent, committed] = [at(sums.approved), at(sums.spent), at(sums.committed)]
  const forecast = addCents(addCents(spent, committed), at(sums.planned))
  const difference = subtractCents(approved, forecast)
  return {
    line,
    approved,
    spent,
    claimed: at(sums.claimed),
    decided: at(sums.decided),
    committed,
    forecast,
    remaining: subtractCents(approved, spent),
    unused: maxCents(difference, ZERO_CENTS),
    overrun: maxCents(subtractCents(ZERO_CENTS, difference), ZERO_CENTS),
    risk: riskOf(approved, spent, forecast, sums.approved[line] === undefined),
  }
}

function riskOf(approved: Cents, spent: Cents, forecast: Cents, missing: boolean): BudgetRisk | null {
  if (missing && forecast > 0) return 'line_not_approved'
  if (spent > approved) return 'overspent'
  if (forecast > approved) return 'will_overrun'
  return forecast < approved ? 'will_be_unused' : null
}
