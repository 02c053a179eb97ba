import { CATEGORIES_OF_REGIME } from '#domain/cost-models/category.ts'
import type { Category } from '#domain/cost-models/category.ts'
import { categoryName } from '#domain/ledger/category-names.ts'
import type { Regime } from '#domain/rules/regime.ts'
import { stateCategoryTitle } from '../state-category-titles.ts'
import type { ReportPage } from './page.ts'

/** A line of costs by the name that the forms of its funder print. */
export function lineName(line: Category, { language, words, input: { project } }: ReportPage): string {
  if (line === 'staff_side_costs' || line === 'flat_rate_staff' || line === 'flat_rate') return words.computed[line]
  return project.regime === 'STATE' ? stateCategoryTitle(line, language) : categoryName(line, language, project.regime)
}

/** The funder's order; side costs stand right below the pay that they are taken of, lines of no form last. */
export function linePlace(line: Category, regime: Regime): number {
  if (line === 'staff_side_costs' || line === 'flat_rate_staff') return 0.5
  const place = CATEGORIES_OF_REGIME[regime].findIndex((each) => each.line === line)
  return place === -1 ? CATEGORIES_OF_REGIME[regime].length : place
}
