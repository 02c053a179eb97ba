import type { Kysely } from 'kysely'
import type { StaffSummary } from '#contract/index.ts'
import { projectHoursByYear } from '#db/people/hours.ts'
import { listAllocations, listEmployments, listStaff } from '#db/people/people.ts'
import type { EmploymentsTable } from '#db/people/tables.ts'
import type { Database } from '#db/schema.ts'
import { dailyLoads } from '#domain/hours/daily-limit.ts'
import { groupBy } from '#domain/hours/staffing.ts'
import { toEmployment, toAllocation } from './to-domain.ts'
import { toStaffFields, toStretch, toVerdict } from './to-contract.ts'
import { calendarYear, judgeYear } from './year-hours.ts'

/** Everyone with the checks over all their projects and hours. Call it in a transaction. */
export async function staffOverview(db: Kysely<Database>): Promise<StaffSummary[]> {
  const [employments, allocations] = [await listEmployments(db), await listAllocations(db)]
  const years = groupBy(await projectHoursByYear(db), (row) => row.staff_id)
  const employed = groupBy(employments, (row) => row.staff_id)
  const allocated = groupBy(allocations, (row) => row.staff_id)
  const loads = dailyLoads(allocations.map(toAllocation), employments.map(toEmployment))
  const loadOf = new Map(loads.map((load) => [load.personId, load]))
  return (await listStaff(db)).map((row) => {
    const load = loadOf.get(row.id)
    const own = employed.get(row.id) ?? []
    const periods = own.map(toEmployment)
    return {
      id: row.id,
      version: row.version,
      ...toStaffFields(row),
      employment: latest(own),
      projectCount: new Set((allocated.get(row.id) ?? []).map((each) => each.project_id ?? each.outside_project)).size,
      load: load === undefined ? null : toVerdict(load.verdict),
      over: (load?.stretches ?? []).filter(({ over }) => over > 0).map(toStretch),
      overYears: (years.get(row.id) ?? [])
        .map(({ year, hours }) => judgeYear(row.id, calendarYear(year), hours, periods))
        .filter(({ verdict }) => verdict.status === 'FAIL'),
    }
  })
}

function latest(rows: readonly EmploymentsTable[]): StaffSummary['employment'] {
  const row = rows.at(-1)
  if (row === undefined) return null
  return { employer: row.employer, share: row.share, days: { start: row.start_day, end: row.end_day } }
}
