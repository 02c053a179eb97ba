import type { BudgetLine, Category } from '../../cost-models/category.ts'
import { budgetLineOf } from '../../cost-models/category.ts'
import { categoryName } from '../../ledger/category-names.ts'
import type { Regime } from '../../rules/regime.ts'
import type { Language } from '../../values/language.ts'
import type { FindingValue } from '../finding.ts'

/** A budget line as a value of a finding, named as the forms of the period do. */
export function lineValue(category: Category | BudgetLine, regime: Regime): FindingValue {
  const line = budgetLineOf(category)
  const name = (language: Language) => {
    if (line === 'flat_rate') return { fi: 'Flat rate', sv: 'Schablonbelopp', en: 'Flat rate' }[language]
    return categoryName(line, language, regime)
  }
  return { words: { fi: name('fi'), sv: name('sv'), en: name('en') } }
}
