import { categoryName, isEnteredCategory } from '#domain/ledger/category-names.ts'
import type { Language } from '#domain/values/language.ts'
import { costKindWords } from './words/cost-kind-words.ts'
import { ledgerWords } from './words/ledger-words.ts'

/** A stored value of the ledger in its own words; `undefined` when it isn't one of its codes. */
export function ledgerValueText(column: string, value: unknown, language: Language): string | undefined {
  if (typeof value !== 'string') return undefined
  if (column === 'category') return isEnteredCategory(value) ? categoryName(value, language) : undefined
  if (column === 'costKind') return textOf(costKindWords[language], value)
  return column === 'entry' ? textOf(ledgerWords[language], value) : undefined
}

function textOf(texts: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined
}
