import type { BudgetStatusLine } from '#contract/index.ts'
import { categoryName } from '#domain/ledger/category-names.ts'
import type { Regime } from '#domain/rules/regime.ts'
import type { Language } from '#domain/values/language.ts'

/** A budget line as the forms of its period name it. */
export function lineName(line: BudgetStatusLine['line'], regime: Regime, language: Language): string {
  return line === 'flat_rate' ? 'Flat rate' : categoryName(line, language, regime)
}
