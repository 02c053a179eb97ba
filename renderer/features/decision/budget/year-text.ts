import { useCallback } from 'react'
import type { BudgetYear } from '#domain/decision/budget.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { budgetWords } from '../words/budget-words.ts'

/** The header of a year's column; a budget without years has one column of amounts. */
export function useYearText(years: readonly BudgetYear[]): (year: BudgetYear) => string {
  const t = useWords(budgetWords)
  const alone = years.length === 1
  return useCallback((year) => (year === null ? t(alone ? 'amount' : 'undivided') : String(year)), [t, alone])
}
