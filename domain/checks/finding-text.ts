import { formatDay, isDay } from '../values/day.ts'
import type { Language } from '../values/language.ts'
import { cents, formatMoney } from '../values/money.ts'
import { decimal, formatDecimal, rescale } from '../values/numbers.ts'
import { basisPoints, formatPercent } from '../values/rate.ts'
import type { Finding, FindingValue } from './finding.ts'

/** The finding's sentence in a language, with its places filled. */
export function findingText(
  { message, subject, values }: Pick<Finding, 'message' | 'subject' | 'values'>,
  language: Language,
): string {
  return message[language].replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    if (name === 'subject') return subject
    const value = values[name]
    return value === undefined ? place : printed(value, language)
  })
}

function printed(value: FindingValue, language: Language): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return formatDecimal(decimal(value, 0), language)
  if ('cents' in value) return formatMoney(cents(value.cents), { style: 'euro' }, language)
  if ('basisPoints' in value) return formatPercent(basisPoints(value.basisPoints), language)
  if ('words' in value) return value.words[language]
  if ('day' in value) return isDay(value.day) ? formatDay(value.day, language) : value.day
  const exact = decimal(value.hundredths, 2)
  return formatDecimal(value.hundredths % 100 === 0 ? rescale(exact, 0, 'DOWN') : exact, language)
}
