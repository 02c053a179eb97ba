import { NO_BREAK_SPACE } from '#domain/values/text.ts'
import { isDay } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { formatFor } from '../../i18n/format.ts'
import { translatorOf } from '../../i18n/words.ts'
import { equalityWords } from '../project/words/horizontal-words.ts'
import { columnName, commandName, tableName, valueName } from './area-words.ts'
import { commandWords, historyWords, tableWords } from './words.ts'

export function commandText(command: string, language: Language): string {
  return commandName(command, language) ?? commandWords[language].other
}

export function tableText(table: string, language: Language): string {
  return tableName(table, language) ?? tableWords[language].other
}

/** The label of a column: `planned_public_cents` → Suunniteltu julkinen rahoitus yhteensä. */
export function fieldText(column: string, language: Language): string {
  const name = fieldNameOf(column)
  return columnName(name, language) ?? name
}

/** `planned_public_cents` → `plannedPublicCents`. */
export function fieldNameOf(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

const flags = new Set([
  'hasRealised',
  'printCoImplementersHeading',
  'inSupport',
  'vatFinal',
  'enoughTenders',
  'priceEvidence',
  'artificiallySplit',
  'relatedSeller',
  'outsideTenders',
  'withinNormalPay',
  'jobDescription',
  'hiredForProject',
  'openRecruitment',
  'withinTravelRules',
  'deviceHadAid',
  'deviceWithinValue',
  'deviceJustified',
  'vatProof',
  'isGroup',
  'isOfAge',
])
const hundredths = new Set(['planned', 'plannedWomen', 'realised', 'realisedWomen', 'personMonths', 'machineHours'])
const longest = 240

/** A stored value as people read it. */
export function valueText(column: string, value: unknown, language: Language): string {
  const t = translatorOf(historyWords, language)
  const name = fieldNameOf(column)
  if (value === null || value === undefined || value === '') return t('empty_value')
  if (typeof value === 'boolean' || flags.has(name)) return t(value === true || value === 1 ? 'yes' : 'no')
  const named = valueName(name, value, language)
  if (named !== undefined) return named
  if (typeof value === 'number') {
    if (name.endsWith('Cents')) return formatFor(language).money(value)
    return formatDecimal(decimal(value, hundredths.has(name) ? 2 : 0), language)
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  if (name === 'answer' && (value === 'yes' || value === 'no')) return equalityWords[language][value]
  if (isDay(value)) return formatFor(language).day(value)
  return value.length > longest ? `${value.slice(0, longest)}${NO_BREAK_SPACE}…` : value
}
