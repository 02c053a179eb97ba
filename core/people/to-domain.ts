import type { AllocationsTable, EmploymentsTable } from '#db/people/tables.ts'
import type { Allocation, Employment } from '#domain/hours/staffing.ts'
import { asDay } from '#domain/values/day.ts'
import { basisPoints } from '#domain/values/rate.ts'

/** Last day of an employment until further notice: no project reaches it. */
const FURTHER_NOTICE = asDay('2999-12-31')

export function toEmployment(row: EmploymentsTable): Employment {
  return {
    personId: row.staff_id,
    period: { start: asDay(row.start_day), end: row.end_day === null ? FURTHER_NOTICE : asDay(row.end_day) },
    share: basisPoints(row.share),
  }
}

/** A project elsewhere is told apart by its name. */
export function toAllocation(row: AllocationsTable): Allocation {
  return {
    id: row.id,
    personId: row.staff_id,
    projectId: row.project_id ?? `outside:${row.outside_project}`,
    role: row.role,
    period: { start: asDay(row.start_day), end: asDay(row.end_day) },
    share: basisPoints(row.share),
  }
}
