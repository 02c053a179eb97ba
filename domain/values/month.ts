import { addDays, addMonths, asDay, endOfMonth, isDay } from './day.ts'
import type { Day } from './day.ts'
import type { Period } from './period.ts'

declare const monthBrand: unique symbol

/** A month of a year as `YYYY-MM`. Months sort and compare as text. */
export type Month = string & { readonly [monthBrand]: true }

export function isMonth(text: string): text is Month {
  return /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)
}

/** For months known to be right. Throws RangeError for anything else. */
export function asMonth(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`${text} is not a month`)
  return text
}

export function monthOf(day: Day): Month {
  return asMonth(day.slice(0, 7))
}

/** Its first to its last day. */
export function periodOfMonth(month: Month): Period {
  const start = asDay(`${month}-01`)
  return { start, end: endOfMonth(start) }
}

/** Negative `count` goes back. */
export function shiftMonth(month: Month, count: number): Month {
  return monthOf(addMonths(asDay(`${month}-01`), count))
}

/** Every day of a period in order. */
export function daysOf({ start, end }: Period): readonly Day[] {
  const days: Day[] = []
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day)
  return days
}
