import { addDays, earlierDay, endOfMonth, startOfMonth } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import { lengthInDays } from '../values/period.ts'
import type { Period } from '../values/period.ts'
import type { BasisPoints } from '../values/rate.ts'
import { addFractions, fraction, multiplyFraction, sumFractions, ZERO_FRACTION } from './fraction.ts'
import type { Fraction } from './fraction.ts'
import type { Allocation } from './staffing.ts'
import type { WorkedHours } from './worked-hours.ts'
import { workingDaysIn } from './working-days.ts'

/**
 * How part of a month counts: `CALENDAR` by days of the month, the default of plans; `WORKING_DAYS` by Monday to
 * Friday without Finnish holidays.
 */
export type MonthMethod = 'CALENDAR' | 'WORKING_DAYS'

/** Hours of a full-time year, CPR 2021/1060 art. 55(2)(a) and CPR 1303/2013 art. 68a(2). */
export const FULL_TIME_YEAR_HOURS = 1720

/**
 * Person-months (henkilötyökuukausi, htkk) of a period: one is a month of one full-time person. Exact, so that
 * adjacent periods add up; show with `toTwoDecimals`.
 */
export function personMonths(period: Period, share: BasisPoints, method: MonthMethod = 'CALENDAR'): Fraction {
  const measure = method === 'CALENDAR' ? lengthInDays : workingDaysIn
  let months = ZERO_FRACTION
  for (const part of partsByMonth(period)) {
    const whole = wholeMonth(part.start)
    const isWhole = part.start === whole.start && part.end === whole.end
    months = addFractions(months, isWhole ? fraction(1, 1) : fraction(measure(part), measure(whole)))
  }
  return multiplyFraction(months, share, 10_000)
}

/** Person-months of worked hours: `hours · 12 / 1720`. Another funder's full-time year is a parameter. */
export function personMonthsOfHours(hours: WorkedHours, fullTimeYear = FULL_TIME_YEAR_HOURS): Fraction {
  return fraction(BigInt(hours) * 12n, BigInt(fullTimeYear) * 100n)
}

export function personMonthsOf(allocations: Iterable<Allocation>, method: MonthMethod = 'CALENDAR'): Fraction {
  return sumFractions(Array.from(allocations, ({ period, share }) => personMonths(period, share, method)))
}

function wholeMonth(day: Day): Period {
  return { start: startOfMonth(day), end: endOfMonth(day) }
}

function partsByMonth({ start, end }: Period): readonly Period[] {
  const parts: Period[] = []
  for (let from = start; from <= end;) {
    const to = earlierDay(endOfMonth(from), end)
    parts.push({ start: from, end: to })
    from = addDays(to, 1)
  }
  return parts
}
