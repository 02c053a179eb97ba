import { addDays, compareDays, earlierDay, laterDay } from '../values/day.ts'
import { findGaps } from '../values/period.ts'
import type { Period } from '../values/period.ts'
import type { Fraction } from './fraction.ts'
import { personMonths } from './person-months.ts'
import type { MonthMethod } from './person-months.ts'
import { groupBy } from './staffing.ts'
import type { Allocation } from './staffing.ts'

/** Days between two stretches of a person's work on a project that none covers. */
export interface StaffingGap {
  readonly personId: string
  readonly projectId: string
  readonly days: Period
  /** The stretch that ended just before; most gaps are days left out of it, such as a 29 February. */
  readonly after: Allocation
  /** Person-months that the gap would add at the share of `after`. */
  readonly closing: Fraction
}

/** The gaps between the stretches of each person on each project, whatever the role; the earliest first. */
export function staffingGaps(
  allocations: readonly Allocation[],
  method: MonthMethod = 'CALENDAR',
): readonly StaffingGap[] {
  const groups = groupBy(allocations, ({ personId, projectId }) => JSON.stringify([personId, projectId]))
  return [...groups.values()]
    .flatMap((group) => gapsOf(group, method))
    .toSorted((a, b) => compareDays(a.days.start, b.days.start))
}

function gapsOf(group: readonly Allocation[], method: MonthMethod): readonly StaffingGap[] {
  const periods = group.map(({ period }) => period)
  const whole = periods.reduce((a, b) => ({ start: earlierDay(a.start, b.start), end: laterDay(a.end, b.end) }))
  return findGaps(periods, whole).flatMap((days) => {
    const dayBefore = addDays(days.start, -1)
    const after = group.find(({ period }) => period.end === dayBefore)
    if (after === undefined) return []
    const { personId, projectId, share } = after
    return [{ personId, projectId, days, after, closing: personMonths(days, share, method) }]
  })
}
