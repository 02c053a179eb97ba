import type { Kysely } from 'kysely'
import { projectHoursByDay, projectHoursByYear } from '#db/people/hours.ts'
import { listAllocations, listEmployments } from '#db/people/people.ts'
import type { Database } from '#db/schema.ts'
import { dailyLoads } from '#domain/hours/daily-limit.ts'
import { groupBy } from '#domain/hours/staffing.ts'
import type { Verdict } from '#domain/rules/verdict.ts'
import { overlaps } from '#domain/values/period.ts'
import type { Period } from '#domain/values/period.ts'
import { toAllocation, toEmployment } from './to-domain.ts'
import { calendarYear, verdictOfYear } from './year-hours.ts'

/**
 * What the rules say of a project's people: their shares over all projects on any day on which this one has a part,
 * and their hours in each calendar year of the project.
 */
export async function readStaffVerdicts(
  db: Kysely<Database>,
  projectId: string,
  period: Period | null,
): Promise<readonly Verdict[]> {
  const own = await listAllocations(db, { projectId })
  const byDay = await projectHoursByDay(db, projectId)
  const staffIds = [...new Set([...own, ...byDay].map(({ staff_id: id }) => id))]
  if (staffIds.length === 0) return []
  const employments = (await listEmployments(db, staffIds)).map(toEmployment)
  const all = (await listAllocations(db, { staffIds })).map(toAllocation)
  const ours = new Set(own.map(({ id }) => id))
  const loads = dailyLoads(all, employments)
    .filter(({ stretches }) => stretches.some(({ allocationIds }) => allocationIds.some((id) => ours.has(id))))
    .map(({ personId, verdict }) => ({ ...verdict, inputs: { ...verdict.inputs, personId } }))
  const employed = groupBy(employments, ({ personId }) => personId)
  const years = (await projectHoursByYear(db, staffIds)).flatMap((row) => {
    const days = calendarYear(row.year)
    if (period === null || !overlaps(days, period)) return []
    return [verdictOfYear(row.staff_id, days, row.hours, employed.get(row.staff_id) ?? [])]
  })
  return [...loads, ...years]
}
