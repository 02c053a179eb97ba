import { decimal, formatDecimal } from '../values/numbers.ts'
import type { Language } from '../values/language.ts'

declare const workedHoursBrand: unique symbol

/** Hours in hundredths, as pay and project records have them: 7,5 h is 750. A safe integer of zero or more. */
export type WorkedHours = number & { readonly [workedHoursBrand]: true }

export function isWorkedHours(value: number): value is WorkedHours {
  return Number.isSafeInteger(value) && value >= 0
}

/** From hundredths. Throws RangeError unless a safe integer of zero or more. */
export function hourHundredths(value: number): WorkedHours {
  if (!isWorkedHours(value)) throw new RangeError(`${value} is no number of hundredths of an hour`)
  return value
}

export const NO_HOURS = hourHundredths(0)

/** `7,50` in Finnish and Swedish, `7.50` in English. */
export function formatHours(value: WorkedHours, language: Language): string {
  return formatDecimal(decimal(value, 2), language)
}
