import type { ProjectStaffing, StaffingRow, StaffingSums } from '#contract/index.ts'
import { toTwoDecimals } from '#domain/hours/fraction.ts'
import { personMonthsOf, personMonthsOfHours } from '#domain/hours/person-months.ts'
import { groupBy } from '#domain/hours/staffing.ts'
import type { Allocation } from '#domain/hours/staffing.ts'
import { compareDays } from '#domain/values/day.ts'
import { hourHundredths } from '#domain/hours/worked-hours.ts'

interface DayHours {
  staff_id: string
  day: string
  hours: number
}

/** Person-months by both methods of counting months, and hours with the months that they make. */
export function staffingSums(allocations: readonly Allocation[], hours: number): StaffingSums {
  return {
    plannedCalendar: toTwoDecimals(personMonthsOf(allocations)).units,
    plannedWorkingDays: toTwoDecimals(personMonthsOf(allocations, 'WORKING_DAYS')).units,
    hours,
    realised: toTwoDecimals(personMonthsOfHours(hourHundredths(hours))).units,
  }
}

/**
 * By person and role, and by role. An hour has the role of the allocation that covers its day, of several the one that
 * began first; hours on a day without one stand on a row of their own.
 */
export function staffingRows(
  allocations: readonly Allocation[],
  hours: readonly DayHours[],
  nameOf: (staffId: string) => string,
): Pick<ProjectStaffing, 'rows' | 'roles'> {
  const done = hoursByRole(allocations, hours)
  const hoursOf = (staffId: string, role: string | null) => done.get(staffId)?.get(role) ?? 0
  const roles = rolesOf(allocations, done)
  const planned = (staffId: string, role: string | null) =>
    allocations.filter((each) => each.personId === staffId && each.role === role)
  const staffIds = [...new Set([...allocations.map(({ personId }) => personId), ...done.keys()])]
  const rows = staffIds
    .flatMap((staffId) =>
      roles.flatMap((role): StaffingRow[] => {
        const [plan, worked] = [planned(staffId, role), hoursOf(staffId, role)]
        if (plan.length === 0 && worked === 0) return []
        return [{ staffId, staffName: nameOf(staffId), role, ...staffingSums(plan, worked) }]
      }),
    )
    .toSorted((a, b) => collator.compare(a.staffName, b.staffName))
  return {
    rows,
    roles: roles.map((role) => ({
      role,
      ...staffingSums(
        allocations.filter((each) => each.role === role),
        staffIds.reduce((sum, staffId) => sum + hoursOf(staffId, role), 0),
      ),
    })),
  }
}

const collator = new Intl.Collator('fi')

type HoursByRole = ReadonlyMap<string, ReadonlyMap<string | null, number>>

/** Hundredths of hours by person and role; `null` = a day without an allocation. */
function hoursByRole(allocations: readonly Allocation[], hours: readonly DayHours[]): HoursByRole {
  const inOrder = allocations.toSorted((a, b) => compareDays(a.period.start, b.period.start))
  const byPerson = groupBy(inOrder, ({ personId }) => personId)
  const sums = new Map<string, Map<string | null, number>>()
  for (const row of hours) {
    const held = byPerson.get(row.staff_id)?.find(({ period }) => period.start <= row.day && row.day <= period.end)
    const own = sums.get(row.staff_id) ?? new Map<string | null, number>()
    const role = held?.role ?? null
    own.set(role, (own.get(role) ?? 0) + row.hours)
    sums.set(row.staff_id, own)
  }
  return sums
}

function rolesOf(allocations: readonly Allocation[], done: HoursByRole): readonly (string | null)[] {
  const named = [...new Set(allocations.map(({ role }) => role))].toSorted(collator.compare)
  return [...done.values()].some((own) => own.has(null)) ? [...named, null] : named
}
