import { asDay, formatDay } from '../values/day.ts'
import type { Language } from '../values/language.ts'
import { cents, formatMoney } from '../values/money.ts'
import { decimal, formatDecimal } from '../values/numbers.ts'
import { formatPeriod } from '../values/period.ts'
import { basisPoints, formatPercent } from '../values/rate.ts'
import type { FieldValue } from './data-field.ts'

/** A live figure as a text prints it; screen, page, web form and checks read the same. */
export function formatField(value: FieldValue, language: Language): string {
  switch (value.kind) {
    case 'money':
      return formatMoney(cents(value.cents), { style: 'euro' }, language)
    case 'share':
      return formatPercent(basisPoints(value.basisPoints), language)
    case 'hundredths':
      return formatDecimal(decimal(value.value, 2), language)
    case 'count':
      return formatDecimal(decimal(value.value, 0), language)
    case 'day':
      return formatDay(asDay(value.day), language)
    case 'period':
      return formatPeriod({ start: asDay(value.start), end: asDay(value.end) }, language)
    case 'text':
      return value.text
  }
  return value satisfies never
}
