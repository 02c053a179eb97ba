import type { CommitmentFields } from '#contract/index.ts'
import { CATEGORIES_OF_REGIME } from '#domain/cost-models/category.ts'
import type { Regime } from '#domain/rules/regime.ts'

/** Categories of the period that something can be booked in. */
export function categoriesOf(regime: Regime): readonly CommitmentFields['category'][] {
  return CATEGORIES_OF_REGIME[regime].flatMap(({ line }) => (line === 'flat_rate' ? [] : [line]))
}
