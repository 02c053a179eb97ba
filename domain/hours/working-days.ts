import { addDays, asDay, dayFrom, partsOf, weekdayOf } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import type { Period } from '../values/period.ts'

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Meeus/Jones/Butcher). */
export function easterSunday(year: number): Day {
  const cycle = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * cycle + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((cycle + 11 * epact + 22 * weekday) / 451)
  const index = epact + weekday - 7 * late + 114
  return dayFrom({ year, month: Math.floor(index / 31), day: (index % 31) + 1 })
}

const FIXED = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'] as const

/**
 * Finnish public holidays that can fall on Monday to Friday, with Midsummer Eve and Christmas Eve, which are free by
 * custom (arkipyhät).
 */
export function finnishHolidays(year: number): ReadonlySet<Day> {
  const easter = easterSunday(year)
  const fromEaster = [-2, 1, 39].map((days) => addDays(easter, days))
  return new Set([...FIXED.map((day) => asDay(`${pad(year)}-${day}`)), ...fromEaster, midsummerEve(year)])
}

export function isFinnishWorkingDay(day: Day): boolean {
  return weekdayOf(day) <= 5 && !holidaysOf(partsOf(day).year).has(day)
}

/** Monday to Friday without holidays; both ends included. */
export function workingDaysIn({ start, end }: Period): number {
  let count = 0
  for (let day = start; day <= end; day = addDays(day, 1)) if (isFinnishWorkingDay(day)) count += 1
  return count
}

/** The Friday between 19 and 25 June. */
function midsummerEve(year: number): Day {
  const first = dayFrom({ year, month: 6, day: 19 })
  return addDays(first, (5 - weekdayOf(first) + 7) % 7)
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}

/** The holidays of a year never change, so that they are worked out once. */
const known = new Map<number, ReadonlySet<Day>>()

function holidaysOf(year: number): ReadonlySet<Day> {
  const found = known.get(year) ?? finnishHolidays(year)
  known.set(year, found)
  return found
}
