import { multiplyByRate } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { ComputedCategory, EnteredCategory } from './category.ts'
import { addAmounts, totalOf } from './category-amounts.ts'
import type { AmountsBy, CategoryAmounts } from './category-amounts.ts'
import type { CostModelRole, RateStep } from './cost-model.ts'
import { roleOf } from './cost-model.ts'
import type { RoundingProfile } from './rounding-profile.ts'

export type EnteredAmounts = AmountsBy<EnteredCategory>
export type ComputedAmounts = AmountsBy<ComputedCategory>

const ORDER = { staff: 0, other: 1, whole: 2 } as const satisfies Record<CostModelRole, number>

/**
 * What the models give on the entered costs. Staff models come first, whatever their order in the list, as flat rates
 * are taken of what they give. Each result is rounded once.
 *
 * Give the costs from the project's start: the claim's own part is the difference to what was there before
 * (`subtractAmounts`).
 */
export function computeCategories(
  entered: EnteredAmounts,
  steps: readonly RateStep[],
  rounding: Pick<RoundingProfile, 'flatRate'>,
): ComputedAmounts {
  let computed: ComputedAmounts = {}
  for (const step of steps.toSorted((a, b) => ORDER[roleOf(a.model)] - ORDER[roleOf(b.model)])) {
    const amount = applyRate({ ...entered, ...computed }, step, rounding)
    computed = addAmounts(computed, { [step.model.result]: amount })
  }
  return computed
}

function applyRate(amounts: CategoryAmounts, step: RateStep, rounding: Pick<RoundingProfile, 'flatRate'>): Cents {
  return multiplyByRate(totalOf(amounts, step.model.base), step.rate, rounding.flatRate)
}
