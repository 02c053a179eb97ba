import type { EnteredCategory } from '../cost-models/category.ts'
import type { Cents } from '../values/money.ts'

/**
 * How the rest of a category is foreseen: from allocations and pay, at the pace so far, everything that is approved,
 * a sum that the person gives, or no more at all.
 */
export const FORECAST_METHODS = ['allocations', 'pace', 'rest', 'amount', 'nothing'] as const
export type ForecastMethod = (typeof FORECAST_METHODS)[number]

/** What a person has chosen for a category; others take the usual way. */
export interface Assumption {
  readonly category: EnteredCategory
  readonly method: ForecastMethod
  /** Counts in `amount` only; null counts as nothing. */
  readonly amount: Cents | null
}

/** Pay follows the allocations where there are any; everything else goes on as it has. */
export function usualMethod(category: EnteredCategory, hasAllocations: boolean): ForecastMethod {
  return category === 'staff' && hasAllocations ? 'allocations' : 'pace'
}
