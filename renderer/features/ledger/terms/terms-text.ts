import type { BudgetLine } from '#domain/cost-models/category.ts'
import { CATEGORIES_OF_REGIME } from '#domain/cost-models/category.ts'
import { costModel } from '#domain/cost-models/catalogue.ts'
import { categoryName } from '#domain/ledger/category-names.ts'
import type { LedgerTerms } from '#domain/ledger/terms.ts'
import type { Regime } from '#domain/rules/regime.ts'
import type { Language } from '#domain/values/language.ts'

export function lineName(line: BudgetLine, regime: Regime, language: Language): string {
  if (line !== 'flat_rate') return categoryName(line, language, regime)
  return CATEGORIES_OF_REGIME[regime].find((each) => each.line === line)?.titleFi ?? 'Flat rate'
}

/** The chosen cost models by the names of the catalogue, which are Finnish as the acts are. */
export function modelNames({ models }: Pick<LedgerTerms, 'models'>): string {
  return models.map(({ modelId }) => costModel(modelId)?.rule.titleFi ?? modelId).join(', ')
}
