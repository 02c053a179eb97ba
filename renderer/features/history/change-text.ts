import { categoryName, isEnteredCategory } from '#domain/ledger/category-names.ts'
import { NO_BREAK_SPACE } from '#domain/values/text.ts'
import { isDay } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { formatFor } from '../../i18n/format.ts'
import { translatorOf } from '../../i18n/words.ts'
import type { Texts, Words } from '../../i18n/words.ts'
import { fieldWords } from '../project/words/field-words.ts'
import { equalityWords } from '../project/words/horizontal-words.ts'
import { costKindWords } from '../ledger/words/cost-kind-words.ts'
import { ledgerFieldWords, ledgerWords } from '../ledger/words/ledger-words.ts'
import { ledgerColumnWords, ledgerCommandWords, ledgerTableWords } from './ledger-words.ts'
import { columnWords, commandWords, historyWords, tableWords } from './words.ts'

/** The text of a key that comes from the host, or `undefined` when this program has no words for it. */
function lookUp<Finnish extends Texts>(words: Words<Finnish>, language: Language, key: string): string | undefined {
  const texts: Texts = words[language]
  return Object.hasOwn(texts, key) ? texts[key] : undefined
}

export function commandText(command: string, language: Language): string {
  return (
    lookUp(commandWords, language, command) ??
    lookUp(ledgerCommandWords, language, command) ??
    commandWords[language].other
  )
}

export function tableText(table: string, language: Language): string {
  return lookUp(tableWords, language, table) ?? lookUp(ledgerTableWords, language, table) ?? tableWords[language].other
}

/** The label of a column: `planned_public_cents` → Suunniteltu julkinen rahoitus yhteensä. */
export function fieldText(column: string, language: Language): string {
  const name = fieldNameOf(column)
  return (
    lookUp(fieldWords, language, name) ??
    lookUp(columnWords, language, name) ??
    lookUp(ledgerFieldWords, language, name) ??
    lookUp(ledgerColumnWords, language, name) ??
    name
  )
}

/** `planned_public_cents` → `plannedPublicCents`. */
export function fieldNameOf(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

const flags = new Set(['hasRealised', 'printCoImplementersHeading', 'vatFinal'])
const hundredths = new Set(['planned', 'plannedWomen', 'realised', 'realisedWomen'])
const longest = 240

/** A stored value as people read it. */
export function valueText(column: string, value: unknown, language: Language): string {
  const t = translatorOf(historyWords, language)
  const name = fieldNameOf(column)
  if (value === null || value === undefined || value === '') return t('empty_value')
  if (typeof value === 'boolean' || flags.has(name)) return t(value === true || value === 1 ? 'yes' : 'no')
  if (typeof value === 'number') {
    if (name.endsWith('Cents')) return formatFor(language).money(value)
    return formatDecimal(decimal(value, hundredths.has(name) ? 2 : 0), language)
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  if (name === 'answer') return lookUp(equalityWords, language, value) ?? value
  if (name === 'category' && isEnteredCategory(value)) return categoryName(value, language)
  if (name === 'costKind') return lookUp(costKindWords, language, value) ?? value
  if (name === 'entry') return lookUp(ledgerWords, language, value) ?? value
  if (isDay(value)) return formatFor(language).day(value)
  return value.length > longest ? `${value.slice(0, longest)}${NO_BREAK_SPACE}…` : value
}
