import { finnishHolidays } from '../../hours/working-days.ts'
import { partsOf, weekdayOf } from '../../values/day.ts'
import type { Day } from '../../values/day.ts'

/** Why people are usually not called together on a day; null for the others. Saturdays are common for fairs. */
export function restOn(day: Day): 'sunday' | 'holiday' | null {
  if (finnishHolidays(partsOf(day).year).has(day)) return 'holiday'
  return weekdayOf(day) === 7 ? 'sunday' : null
}
