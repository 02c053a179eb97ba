import { NO_BREAK_SPACE } from '#domain/values/text.ts'
import { isDay } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { formatFor } from '../../i18n/format.ts'
import { translatorOf } from '../../i18n/words.ts'
import type { Texts, Words } from '../../i18n/words.ts'
import { decisionValueText } from '../decision/history-values.ts'
import { decisionColumnWords, decisionCommandWords, decisionTableWords } from '../decision/words/history-words.ts'
import { fieldWords } from '../project/words/field-words.ts'
import { equalityWords } from '../project/words/horizontal-words.ts'
import { columnWords, commandWords, historyWords, tableWords } from './words.ts'

/** The text of a key that comes from the host, or `undefined` when this program has no words for it. */
function lookUp<Finnish extends Texts>(words: Words<Finnish>, language: Language, key: string): string | undefined {
  const texts: Texts = words[language]
  return Object.hasOwn(texts, key) ? texts[key] : undefined
}

export function commandText(command: string, language: Language): string {
  return (
    lookUp(commandWords, language, command) ??
    lookUp(decisionCommandWords, language, command) ??
    commandWords[language].other
  )
}

export function tableText(table: string, language: Language): string {
  return (
    lookUp(tableWords, language, table) ?? lookUp(decisionTableWords, language, table) ?? tableWords[language].other
  )
}

/** The label of a column: `planned_public_cents` → Suunniteltu julkinen rahoitus yhteensä. */
export function fieldText(column: string, language: Language): string {
  const name = fieldNameOf(column)
  return (
    lookUp(fieldWords, language, name) ??
    lookUp(columnWords, language, name) ??
    lookUp(decisionColumnWords, language, name) ??
    name
  )
}

/** `planned_public_cents` → `plannedPublicCents`. */
export function fieldNameOf(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

const flags = new Set(['hasRealised', 'printCoImplementersHeading', 'inSupport'])
const hundredths = new Set(['planned', 'plannedWomen', 'realised', 'realisedWomen'])
const longest = 240

/** A stored value as people read it. */
export function valueText(column: string, value: unknown, language: Language): string {
  const t = translatorOf(historyWords, language)
  const name = fieldNameOf(column)
  if (value === null || value === undefined || value === '') return t('empty_value')
  if (typeof value === 'boolean' || flags.has(name)) return t(value === true || value === 1 ? 'yes' : 'no')
  const ofDecision = decisionValueText(name, value, language)
  if (ofDecision !== undefined) return ofDecision
  if (typeof value === 'number') {
    if (name.endsWith('Cents')) return formatFor(language).money(value)
    return formatDecimal(decimal(value, hundredths.has(name) ? 2 : 0), language)
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  if (name === 'answer') return lookUp(equalityWords, language, value) ?? value
  if (isDay(value)) return formatFor(language).day(value)
  return value.length > longest ? `${value.slice(0, longest)}${NO_BREAK_SPACE}…` : value
}
