import type { Language } from '#domain/values/language.ts'
import { formatPercent, isBasisPoints } from '#domain/values/rate.ts'
import type { Texts } from '../../i18n/words.ts'
import { categoryWords } from './words/category-words.ts'
import { changeWords } from './words/change-words.ts'
import { planWords } from './words/plan-words.ts'
import { decisionWords } from './words/screen-words.ts'
import { termWords } from './words/term-words.ts'

const rates = new Set(['supportRate', 'publicCap', 'overrunRate', 'share'])

/** Columns whose values are codes, and where the words of the codes are. */
const coded: Readonly<Record<string, (language: Language) => Texts>> = {
  status: (language) => decisionWords[language],
  regime: (language) => termWords[language],
  flatRateRounding: (language) => termWords[language],
  supportRounding: (language) => termWords[language],
  hourlyRounding: (language) => termWords[language],
  source: (language) => planWords[language],
  mode: (language) => planWords[language],
  kind: (language) => planWords[language],
  line: (language) => categoryWords[language],
  outcome: (language) => changeWords[language],
}

/** A stored value of a decision as people read it; undefined for a column that is no rate and no code. */
export function decisionValueText(column: string, value: unknown, language: Language): string | undefined {
  if (typeof value === 'number' && rates.has(column) && isBasisPoints(value)) return formatPercent(value, language)
  if (typeof value !== 'string' || !Object.hasOwn(coded, column)) return undefined
  return coded[column]?.(language)[value]
}
