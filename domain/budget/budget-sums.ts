import type { BudgetSums } from '../claims/budget-view.ts'
import type { BudgetLine } from '../cost-models/category.ts'
import { addAmounts, amountsByLine, subtractAmounts } from '../cost-models/category-amounts.ts'
import type { AmountsBy } from '../cost-models/category-amounts.ts'
import { computeCategories } from '../cost-models/compute.ts'
import type { EnteredAmounts } from '../cost-models/compute.ts'
import type { RateStep } from '../cost-models/cost-model.ts'
import type { RoundingProfile } from '../cost-models/rounding-profile.ts'

export interface LayeredCosts {
  readonly spent: EnteredAmounts
  readonly committed: EnteredAmounts
  readonly planned: EnteredAmounts
}

/**
 * Booked, bound and planned costs by budget line. Side costs and flat rates are computed on everything up to each
 * layer, and a layer gets the difference: the layers add up to the rate of the whole, as claims do.
 */
export function layeredLines(
  { spent, committed, planned }: LayeredCosts,
  steps: readonly RateStep[],
  rounding: Pick<RoundingProfile, 'flatRate'>,
): Pick<BudgetSums, 'spent' | 'committed' | 'planned'> {
  const lines = (entered: EnteredAmounts) => linesOf(entered, steps, rounding)
  const [booked, bound] = [lines(spent), lines(addAmounts(spent, committed))]
  const whole = lines(addAmounts(addAmounts(spent, committed), planned))
  return { spent: booked, committed: added(bound, booked), planned: added(whole, bound) }
}

/** Entered costs with what the models give on them, by budget line. */
export function linesOf(
  entered: EnteredAmounts,
  steps: readonly RateStep[],
  rounding: Pick<RoundingProfile, 'flatRate'>,
): AmountsBy<BudgetLine> {
  return amountsByLine({ ...entered, ...computeCategories(entered, steps, rounding) })
}

/** Lines on which nothing was added are left out. */
function added(after: AmountsBy<BudgetLine>, before: AmountsBy<BudgetLine>): AmountsBy<BudgetLine> {
  const difference: AmountsBy<BudgetLine> = subtractAmounts(after, before)
  return Object.fromEntries(Object.entries(difference).filter(([, amount]) => amount !== 0))
}
