import { addDays, addMonths, asDay, compareDays } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import { contains } from '../values/period.ts'
import type { Period } from '../values/period.ts'

/**
 * How "any period of three years" is read to the day: `strict` ends it on the day before the anniversary, so that a
 * grant of the anniversary itself has left; `conservative` still counts it.
 */
export type RollingReading = 'strict' | 'conservative'

/** The three years that end on the day of the grant (2023/2831 rec. 11); 29 February goes back to 28 February. */
export function rollingWindow(day: Day, reading: RollingReading): Period {
  const anniversary = addMonths(day, -36)
  return { start: reading === 'strict' ? addDays(anniversary, 1) : anniversary, end: day }
}

/**
 * The undertaking's accounting year of the grant and the two before it (1407/2013 art. 3(5)). Years of any length;
 * beyond those that are known, years of twelve months go on from the nearest one, and calendar years when none is.
 * Grants later in the same year count too.
 */
export function fiscalWindow(day: Day, known: readonly Period[]): Period {
  let year = yearOf(day, known)
  const { end } = year
  for (let back = 0; back < 2; back++) year = yearOf(addDays(year.start, -1), known)
  return { start: year.start, end }
}

function yearOf(day: Day, known: readonly Period[]): Period {
  const own = known.find((period) => contains(period, day))
  if (own !== undefined) return own
  const inOrder = known.toSorted((a, b) => compareDays(a.start, b.start))
  const after = inOrder.find(({ start }) => day < start)
  const before = inOrder.findLast(({ end }) => end < day)
  const year = before === undefined ? yearBefore(day, after) : yearAfter(day, before)
  // A year that would run into the next known one ends where that begins.
  return after !== undefined && year.end >= after.start ? { start: year.start, end: addDays(after.start, -1) } : year
}

function yearBefore(day: Day, first: Period | undefined): Period {
  if (first === undefined) return { start: calendarDay(day, '01-01'), end: calendarDay(day, '12-31') }
  let years = 1
  while (addMonths(first.start, -12 * years) > day) years++
  return { start: addMonths(first.start, -12 * years), end: addDays(addMonths(first.start, -12 * (years - 1)), -1) }
}

function yearAfter(day: Day, last: Period): Period {
  const next = addDays(last.end, 1)
  let years = 1
  while (addMonths(next, 12 * years) <= day) years++
  return { start: addMonths(next, 12 * (years - 1)), end: addDays(addMonths(next, 12 * years), -1) }
}

function calendarDay(day: Day, end: '01-01' | '12-31'): Day {
  return asDay(`${day.slice(0, 4)}-${end}`)
}
