import { FORECAST_METHODS } from '#domain/budget/assumption.ts'
import type { Language } from '#domain/values/language.ts'
import { defineWords } from '../../i18n/words.ts'
import { budgetWords } from './words.ts'

export const budgetCommandWords = defineWords({
  fi: {
    'budget.addCommitment': 'tilauksen lisäys',
    'budget.updateCommitment': 'tilauksen muutos',
    'budget.removeCommitment': 'tilauksen poisto',
    'budget.assume': 'ennusteen oletuksen muutos',
  },
  sv: {
    'budget.addCommitment': 'ny beställning',
    'budget.updateCommitment': 'ändring av beställning',
    'budget.removeCommitment': 'borttagning av beställning',
    'budget.assume': 'ändring av prognosens antagande',
  },
  en: {
    'budget.addCommitment': 'new order',
    'budget.updateCommitment': 'change of an order',
    'budget.removeCommitment': 'removal of an order',
    'budget.assume': 'change of an assumption of the forecast',
  },
})

export const budgetTableWords = defineWords({
  fi: { budget_commitments: 'Tilaus', budget_assumptions: 'Ennusteen oletus' },
  sv: { budget_commitments: 'Beställning', budget_assumptions: 'Prognosens antagande' },
  en: { budget_commitments: 'Order', budget_assumptions: 'Assumption of the forecast' },
})

export const budgetColumnWords = defineWords({
  fi: {
    amountCents: 'Summa',
    expectedOn: 'Odotettu',
    bookedOn: 'Kirjattu',
    method: 'Miten loppu arvioidaan',
  },
  sv: { amountCents: 'Belopp', expectedOn: 'Väntas', bookedOn: 'Bokförd', method: 'Hur resten beräknas' },
  en: { amountCents: 'Amount', expectedOn: 'Expected', bookedOn: 'Booked', method: 'How the rest is foreseen' },
})

/** The way of a forecast as people say it; undefined for other columns. */
export function budgetValueText(column: string, value: unknown, language: Language): string | undefined {
  if (column !== 'method') return undefined
  const method = FORECAST_METHODS.find((each) => each === value)
  return method === undefined ? undefined : budgetWords[language][`method.${method}`]
}
