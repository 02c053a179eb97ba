import type { ProjectStaffing, StaffingRow, StaffingSums } from '#contract/index.ts'
import { toTwoDecimals } from '#domain/hours/fraction.ts'
import { personMonthsOf, personMonthsOfHours } from '#domain/hours/person-months.ts'
import { groupBy } from '#domain/hours/staffing.ts'
import type { Allocation } from '#domain/hours/staffing.ts'
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
  const byPerson = groupBy(allocations, ({ personId }) => personId)
  const worked = hours.map((row) => ({ ...row, role: roleOn(byPerson.get(row.staff_id) ?? [], row.day) }))
  const roles = rolesOf(allocations, worked)
  const rows = [...new Set([...allocations.map(({ personId }) => personId), ...hours.map((row) => row.staff_id)])]
    .flatMap((staffId) =>
      roles.map((role): StaffingRow => {
        const planned = allocations.filter((each) => each.personId === staffId && each.role === role)
        const done = worked.filter((each) => each.staff_id === staffId && each.role === role)
        return { staffId, staffName: nameOf(staffId), role, ...staffingSums(planned, sumOf(done)) }
      }),
    )
    .filter((row) => row.hours > 0 || allocations.some((a) => a.personId === row.staffId && a.role === row.role))
    .toSorted((a, b) => collator.compare(a.staffName, b.staffName))
  return {
    rows,
    roles: roles.map((role) => ({
      role,
      ...staffingSums(
        allocations.filter((each) => each.role === role),
        sumOf(worked.filter((each) => each.role === role)),
      ),
    })),
  }
}

const collator = new Intl.Collator('fi')

function roleOn(allocations: readonly Allocation[], day: string): string | null {
  const held = allocations.filter(({ period }) => period.start <= day && day <= period.end)
  return held.toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1))[0]?.role ?? null
}

function rolesOf(
  allocations: readonly Allocation[],
  worked: readonly { role: string | null }[],
): readonly (string | null)[] {
  const named = [...new Set(allocations.map(({ role }) => role))].toSorted(collator.compare)
  return worked.some(({ role }) => role === null) ? [...named, null] : named
}

function sumOf(rows: readonly { hours: number }[]): number {
  return rows.reduce((sum, { hours }) => sum + hours, 0)
}
