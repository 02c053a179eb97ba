import { sql, type Kysely } from 'kysely'
import type { HourKind } from '#domain/hours/hour-kind.ts'
import type { Database } from '../schema.ts'
import type { HourEntriesTable, HourMonthsTable } from './tables.ts'

/** First and last day, both included. */
interface Days {
  start: string
  end: string
}

/** A person's hours of some days, in an order that the rows' ids have no part in. */
export function listEntries(db: Kysely<Database>, staffId: string, days: Days): Promise<HourEntriesTable[]> {
  return db
    .selectFrom('hour_entries')
    .selectAll()
    .where('staff_id', '=', staffId)
    .where('day', '>=', days.start)
    .where('day', '<=', days.end)
    .orderBy('day')
    .orderBy('kind')
    .orderBy('project_id')
    .orderBy('activity')
    .execute()
}

const projectKinds = ['project', 'outside_project'] as const satisfies readonly HourKind[]

/** Hours charged to projects by person and calendar year, summed where they lie: 60,000 rows take milliseconds. */
export async function projectHoursByYear(db: Kysely<Database>, staffIds: readonly string[] | null = null) {
  const year = sql<string>`substr(day, 1, 4)`
  let query = db
    .selectFrom('hour_entries')
    .select(({ fn }) => ['staff_id', year.as('year'), fn.sum<number>('hours').as('hours')])
    .where('kind', 'in', projectKinds)
    .groupBy(['staff_id', year])
    .orderBy('staff_id')
    .orderBy('year')
  if (staffIds !== null) query = query.where('staff_id', 'in', staffIds)
  return query.execute()
}

/** A person's hours charged to projects within some days. */
export async function projectHoursWithin(db: Kysely<Database>, staffId: string, days: Days): Promise<number> {
  const { hours } = await db
    .selectFrom('hour_entries')
    .select(({ fn }) => fn.coalesce(fn.sum<number>('hours'), sql<number>`0`).as('hours'))
    .where('staff_id', '=', staffId)
    .where('kind', 'in', projectKinds)
    .where('day', '>=', days.start)
    .where('day', '<=', days.end)
    .executeTakeFirstOrThrow()
  return hours
}

/** Sums of each month of a person: all work, and of it what is charged to projects. */
export function hoursByMonth(db: Kysely<Database>, staffId: string) {
  const month = sql<string>`substr(day, 1, 7)`
  return db
    .selectFrom('hour_entries')
    .select([
      month.as('month'),
      sql<number>`sum(iif(kind in ('project', 'outside_project'), hours, 0))`.as('project_hours'),
      sql<number>`sum(iif(kind in ('project', 'outside_project', 'other_work'), hours, 0))`.as('work_hours'),
    ])
    .where('staff_id', '=', staffId)
    .groupBy(month)
    .orderBy('month', 'desc')
    .execute()
}

/** Hours of a project by person and day. */
export function projectHoursByDay(db: Kysely<Database>, projectId: string) {
  return db
    .selectFrom('hour_entries')
    .innerJoin('staff_members', 'staff_members.id', 'hour_entries.staff_id')
    .select(({ fn }) => ['staff_id', 'name as staff_name', 'day', fn.sum<number>('hours').as('hours')])
    .where('project_id', '=', projectId)
    .groupBy(['staff_id', 'day'])
    .orderBy('name')
    .orderBy('day')
    .execute()
}

export async function findHourMonth(
  db: Kysely<Database>,
  staffId: string,
  month: string,
): Promise<HourMonthsTable | null> {
  const found = db.selectFrom('hour_months').selectAll().where('staff_id', '=', staffId).where('month', '=', month)
  return (await found.executeTakeFirst()) ?? null
}

export function listHourMonths(db: Kysely<Database>, staffId: string): Promise<HourMonthsTable[]> {
  return db.selectFrom('hour_months').selectAll().where('staff_id', '=', staffId).orderBy('month', 'desc').execute()
}

/** The first locked month with hours of a project or of a person; `null` when there is none. */
export async function firstLockedMonth(
  db: Kysely<Database>,
  of: { projectId: string } | { staffId: string },
): Promise<string | null> {
  let query = db
    .selectFrom('hour_months')
    .select('hour_months.month')
    .where('hour_months.state', '=', 'locked')
    .where((eb) => {
      const entries = eb
        .selectFrom('hour_entries')
        .select('hour_entries.id')
        .whereRef('hour_entries.staff_id', '=', 'hour_months.staff_id')
        .where(sql<boolean>`substr(hour_entries.day, 1, 7) = hour_months.month`)
      return eb.exists('projectId' in of ? entries.where('hour_entries.project_id', '=', of.projectId) : entries)
    })
    .orderBy('hour_months.month')
    .limit(1)
  if ('staffId' in of) query = query.where('hour_months.staff_id', '=', of.staffId)
  return (await query.executeTakeFirst())?.month ?? null
}
