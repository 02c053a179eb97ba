import { subtractAmounts, addAmounts, totalOf } from '../cost-models/category-amounts.ts'
import type { AmountsBy } from '../cost-models/category-amounts.ts'
import type { EnteredCategory } from '../cost-models/category.ts'
import { computeCategories } from '../cost-models/compute.ts'
import type { RateStep } from '../cost-models/cost-model.ts'
import type { RoundingProfile } from '../cost-models/rounding-profile.ts'
import type { Day } from '../values/day.ts'
import type { Cents } from '../values/money.ts'

/** A cost of the group, or an income as a negative one. */
export interface CompanyCost {
  readonly day: Day
  readonly amount: Cents
  /** For whom it was: one company, or all of them (yhteinen kustannus) when null. */
  readonly companyId: string | null
  /** Voluntary work and the like, which no cash stands for. */
  readonly inKind?: boolean
}

export interface BookedCost extends CompanyCost {
  /** Null for income. */
  readonly category: EnteredCategory | null
}

/**
 * The costs that the decision's cost models add (flat rates, side costs), as common costs of the last day of each
 * stretch. Rates are taken of everything since the project's start, so that they never drift; a flat rate covers what
 * nobody can book to one company, so it is common.
 *
 * `ends` are the last days of the stretches, in order.
 */
export function computedCosts(
  costs: readonly BookedCost[],
  steps: readonly RateStep[],
  rounding: Pick<RoundingProfile, 'flatRate'>,
  ends: readonly Day[],
): readonly CompanyCost[] {
  if (steps.length === 0) return []
  let before: ReturnType<typeof computeCategories> = {}
  return ends.flatMap((day) => {
    const entered = costs.filter((cost) => cost.day <= day).reduce<AmountsBy<EnteredCategory>>(add, {})
    const computed = computeCategories(entered, steps, rounding)
    const amount = totalOf(subtractAmounts(computed, before))
    before = computed
    return amount === 0 ? [] : [{ day, amount, companyId: null }]
  })
}

function add(sums: AmountsBy<EnteredCategory>, { category, amount }: BookedCost): AmountsBy<EnteredCategory> {
  return category === null ? sums : addAmounts(sums, { [category]: amount })
}
