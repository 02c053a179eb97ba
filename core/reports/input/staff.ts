import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { ReportStaff } from '#domain/report/report-input.ts'
import { asDay } from '#domain/values/day.ts'
import type { Period } from '#domain/values/period.ts'
import { readStaffVerdicts } from '../../people/staff-verdicts.ts'
import { readStaffing } from '../../people/staffing.ts'

interface StaffPlace {
  readonly projectId: string
  /** Of the report. */
  readonly period: Period | null
  readonly projectPeriod: Period | null
}

/** Who has worked how much in the period; what the rules say of their shares and hours is of the whole project. */
export async function readStaff(
  db: Kysely<Database>,
  { projectId, period, projectPeriod }: StaffPlace,
): Promise<ReportStaff> {
  const { allocations, rows, roles, total } = await readStaffing(db, projectId, period)
  return {
    allocations: allocations.map(({ id, staffId, staffName, role, workPackage, share, startDay, endDay }) => ({
      id,
      staffId,
      staffName,
      role,
      workPackage,
      share,
      period: { start: asDay(startDay), end: asDay(endDay) },
    })),
    rows: rows.map((row) => ({
      ...row,
      allocationIds: allocations
        .filter(({ staffId, role }) => staffId === row.staffId && role === row.role)
        .map(({ id }) => id),
    })),
    roles,
    total,
    verdicts: await readStaffVerdicts(db, projectId, projectPeriod),
  }
}
