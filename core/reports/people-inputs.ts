import type { Kysely } from 'kysely'
import { findHourMonth, listEntries, projectHoursByDay } from '#db/people/hours.ts'
import { findStaffMember, listEmployments } from '#db/people/people.ts'
import type { HourEntriesTable } from '#db/people/tables.ts'
import type { Database } from '#db/schema.ts'
import { groupBy } from '#domain/hours/staffing.ts'
import { asDay } from '#domain/values/day.ts'
import { asMonth, monthOf, periodOfMonth } from '#domain/values/month.ts'
import type { Month } from '#domain/values/month.ts'
import { overlaps } from '#domain/values/period.ts'
import type { Period } from '#domain/values/period.ts'
import type { HourSheet, HourSheetsInput, PersonMonthsInput, ProjectHeading } from '#templates/people-inputs.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import type { FormPlace } from './form-request.ts'
import { readStaffing } from '../people/staffing.ts'
import { toEmployment } from '../people/to-domain.ts'

/** Sheets of the months of the period; without one, of the last month with hours of the project. */
export function hourSheetsInput(
  { session }: CoreContext,
  { projectId, period: asked }: FormPlace,
): Promise<HourSheetsInput> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const { project, planned } = await headingOf(db, projectId)
      const days = await projectHoursByDay(db, projectId)
      const last =
        days
          .map(({ day }) => day)
          .toSorted()
          .at(-1) ??
        planned?.start ??
        '2000-01-01'
      const period = asked ?? periodOfMonth(monthOf(asDay(last)))
      const wanted = days.filter(({ day }) => period.start <= day && day <= period.end)
      const keys = new Set(wanted.map((row) => JSON.stringify([row.staff_name, row.staff_id, row.day.slice(0, 7)])))
      const sheets: HourSheet[] = []
      for (const key of [...keys].toSorted()) {
        const [, staffId = '', month = '']: string[] = JSON.parse(key)
        sheets.push(await sheetOf(db, projectId, staffId, asMonth(month)))
      }
      return { project, period, sheets }
    })
}

async function sheetOf(db: Kysely<Database>, projectId: string, staffId: string, month: Month): Promise<HourSheet> {
  const person = await findStaffMember(db, staffId)
  const days = periodOfMonth(month)
  const employments = await listEmployments(db, [staffId])
  const approval = await findHourMonth(db, staffId, month)
  return {
    staffId,
    staffName: person?.name ?? '',
    staffTitle: person?.title ?? '',
    employer: employments.find((row) => overlaps(toEmployment(row).period, days))?.employer ?? '',
    month,
    activities: activitiesOf(await listEntries(db, staffId, days), projectId),
    approval: approval && {
      id: approval.id,
      approvedBy: approval.approved_by,
      approvedOn: asDay(approval.approved_on),
    },
  }
}

function activitiesOf(entries: readonly HourEntriesTable[], projectId: string): HourSheet['activities'] {
  const groups = groupBy(entries, (row) => JSON.stringify([row.kind, row.project_id, row.activity]))
  const inOrder = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
  return inOrder.flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const hours = group.map(({ id, day, hours: amount }) => ({ entryId: id, day: asDay(day), hours: amount }))
    return [{ kind: first.kind, isOwn: first.project_id === projectId, activity: first.activity, hours }]
  })
}

/** Within the period; without one, everything that is planned and done for the project. */
export function personMonthsInput(
  { session }: CoreContext,
  { projectId, period: asked }: FormPlace,
): Promise<PersonMonthsInput> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const { project, planned } = await headingOf(db, projectId)
      const staffing = await readStaffing(db, projectId, asked)
      return {
        project,
        period: asked ?? planned,
        rows: staffing.rows.map((row) => ({
          ...row,
          allocationIds: staffing.allocations
            .filter(({ staffId, role }) => staffId === row.staffId && role === row.role)
            .map(({ id }) => id),
        })),
        roles: staffing.roles,
        total: staffing.total,
        gaps: staffing.gaps.map(({ staffName, days, closing }) => ({
          staffName,
          days: { start: asDay(days.start), end: asDay(days.end) },
          closing,
        })),
        totalWithGaps: staffing.totalWithGaps,
      }
    })
}

/** Throws `not_found`. */
export async function headingOf(
  db: Kysely<Database>,
  id: string,
): Promise<{ project: ProjectHeading; planned: Period | null }> {
  const row = await db.selectFrom('projects').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'projects', id })
  const { code, name, applicant_name: applicantName, period_start: start, period_end: end } = row
  const planned = start === null || end === null || start > end ? null : { start: asDay(start), end: asDay(end) }
  return { project: { id, code, name, applicantName }, planned }
}
