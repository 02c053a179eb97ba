import type { Regime } from '../rules/regime.ts'
import type { Day } from '../values/day.ts'
import type { Period } from '../values/period.ts'
import type { BookedCost, CompanyCost } from './company-cost.ts'
import { computedCosts } from './company-cost.ts'
import type { GroupDecision } from './decision-terms.ts'
import type { GroupKind } from './group-kind.ts'
import type { GroupLimits } from './group-verdicts.ts'
import type { Group } from './membership.ts'
import type { OwnMoney } from './own-money.ts'
import type { AgreedShare } from './planned-shares.ts'
import { shareOut, stretchesOf } from './share-out.ts'
import type { PeriodShares } from './share-out.ts'

export interface ClaimPeriod {
  readonly period: Period
  /** Day by which shares must be paid to count; null = not known. */
  readonly claimDay: Day | null
}

/** An agreement with the money that it names. */
export interface DatedShares {
  readonly validFrom: Day
  readonly shares: readonly AgreedShare[]
}

/** Everything that the shares of a project's companies follow from. */
export interface GroupBook {
  readonly kind: GroupKind
  readonly regime: Regime
  readonly limits: GroupLimits
  readonly tolerance: number | null
  /** In their order, without gaps; together the project's days. */
  readonly periods: readonly ClaimPeriod[]
  /** All that are to be shown, in their order; more than the group when others are only interested. */
  readonly companyIds: readonly string[]
  readonly group: Group
  readonly agreed: readonly DatedShares[]
  /** Costs of the project's days that say for whom they were. */
  readonly costs: readonly BookedCost[]
  readonly decisionOn: (day: Day) => GroupDecision | undefined
  readonly money: OwnMoney
  readonly today: Day
}

/** The costs with those that the cost models add. */
export function allCosts(book: GroupBook): readonly CompanyCost[] {
  const periods = book.periods.map(({ period }) => period)
  const last = periods.at(-1)?.end
  const decision = last === undefined ? undefined : book.decisionOn(last)
  if (decision === undefined) return book.costs
  const ends = stretchesOf({ group: book.group, periods }).map(({ days }) => days.end)
  return [...book.costs, ...computedCosts(book.costs, decision.steps, decision.rounding, ends)]
}

export function sharesOf(book: GroupBook): readonly PeriodShares[] {
  return shareOut({
    order: book.companyIds,
    group: book.group,
    periods: book.periods.map(({ period }) => period),
    costs: allCosts(book),
    termsOn: (day) => book.decisionOn(day)?.terms,
  })
}
