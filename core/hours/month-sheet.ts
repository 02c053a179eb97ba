import type { Kysely } from 'kysely'
import type { HourCell, HourRow, MonthSheet } from '#contract/index.ts'
import { findHourMonth, listEntries, projectHoursWithin } from '#db/people/hours.ts'
import { findStaffMember, listAllocations, listEmployments } from '#db/people/people.ts'
import type { NamedAllocation } from '#db/people/people.ts'
import type { HourEntriesTable } from '#db/people/tables.ts'
import type { Database } from '#db/schema.ts'
import { annualHourCap } from '#domain/hours/annual-hours.ts'
import { HOUR_KINDS, isProjectWork } from '#domain/hours/hour-kind.ts'
import type { HourKind } from '#domain/hours/hour-kind.ts'
import { asMonth, periodOfMonth } from '#domain/values/month.ts'
import type { Period } from '#domain/values/period.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { toEmployment } from '../people/to-domain.ts'
import { calendarYear, shareOfYear } from '../people/year-hours.ts'

export function monthSheet({ session }: CoreContext, staffId: string, month: string): Promise<MonthSheet> {
  return session
    .current()
    .db.transaction()
    .execute((db) => readMonthSheet(db, staffId, month))
}

/** A person's month. Call it in a transaction. */
export async function readMonthSheet(db: Kysely<Database>, staffId: string, month: string): Promise<MonthSheet> {
  const person = await findStaffMember(db, staffId)
  if (person === null) throw new AppError('not_found', { what: 'staff_members', id: staffId })
  const days = periodOfMonth(asMonth(month))
  const entries = await listEntries(db, staffId, days)
  const approval = await findHourMonth(db, staffId, month)
  const year = calendarYear(month.slice(0, 4))
  const ofMonth = entries.filter(({ kind }) => isProjectWork(kind)).reduce((sum, { hours }) => sum + hours, 0)
  const employments = (await listEmployments(db, [staffId])).map(toEmployment)
  return {
    staffId,
    staffName: person.name,
    month,
    state: approval?.state ?? 'open',
    approval: approval && {
      version: approval.version,
      approvedBy: approval.approved_by,
      approvedOn: approval.approved_on,
    },
    rows: rowsOf(await listAllocations(db, { staffIds: [staffId] }), entries, days, await projectNames(db, entries)),
    cells: entries.map(toCell),
    year: {
      otherMonths: (await projectHoursWithin(db, staffId, year)) - ofMonth,
      cap: annualHourCap(shareOfYear(employments, year)),
    },
  }
}

export function toCell(entry: HourEntriesTable): HourCell {
  const { id, version, kind, project_id: projectId, activity, day, hours } = entry
  return { id, version, kind, projectId, activity, day, hours }
}

type Names = ReadonlyMap<string, { code: string; name: string }>

async function projectNames(db: Kysely<Database>, entries: readonly HourEntriesTable[]): Promise<Names> {
  const ids = [...new Set(entries.flatMap(({ project_id: id }) => id ?? []))]
  const rows = await db.selectFrom('projects').select(['id', 'code', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

const always = ['other_work', 'annual_leave', 'sick_leave'] as const satisfies readonly HourKind[]

/** Rows to fill: what the month's allocations say, what has hours, and what everyone needs. */
function rowsOf(
  allocations: readonly NamedAllocation[],
  entries: readonly HourEntriesTable[],
  days: Period,
  names: Names,
): HourRow[] {
  const rows = new Map<string, HourRow>()
  const add = (row: HourRow) => {
    const key = JSON.stringify([row.kind, row.projectId, row.activity])
    if (!rows.has(key)) rows.set(key, row)
  }
  for (const { project_id: projectId, project_code: code, project_name: name, ...row } of allocations) {
    if (row.start_day > days.end || row.end_day < days.start) continue
    const isOurs = projectId !== null
    add({
      kind: isOurs ? 'project' : 'outside_project',
      projectId,
      activity: isOurs ? row.work_package : row.outside_project,
      projectCode: code ?? '',
      projectName: name ?? '',
    })
  }
  for (const { kind, project_id: projectId, activity } of entries) {
    const { code = '', name = '' } = names.get(projectId ?? '') ?? {}
    add({ kind, projectId, activity, projectCode: code, projectName: name })
  }
  for (const kind of always) add({ kind, projectId: null, activity: '', projectCode: '', projectName: '' })
  return [...rows.values()].toSorted(compareRows)
}

function compareRows(a: HourRow, b: HourRow): number {
  const texts = ({ projectCode, activity }: HourRow) => `${projectCode} ${activity}`
  return HOUR_KINDS.indexOf(a.kind) - HOUR_KINDS.indexOf(b.kind) || texts(a).localeCompare(texts(b), 'fi')
}
