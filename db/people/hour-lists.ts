import { sql, type Kysely } from 'kysely'
import type { Database } from '../schema.ts'
import type { HourListProfilesTable } from './tables.ts'

/** When this very file was taken in last; null when never. */
export async function importOfHourList(db: Kysely<Database>, fileSha256: string): Promise<string | null> {
  const row = await db
    .selectFrom('hour_imports')
    .select('imported_at')
    .where('file_sha256', '=', fileSha256)
    .orderBy('imported_at', 'desc')
    .executeTakeFirst()
  return row?.imported_at ?? null
}

export function readHourListProfiles(db: Kysely<Database>): Promise<HourListProfilesTable[]> {
  return db.selectFrom('hour_list_profiles').selectAll().orderBy('name').execute()
}

/** Hours of the persons within some days, as the sheet's cells. */
export function hoursOfPersons(
  db: Kysely<Database>,
  staffIds: readonly string[],
  days: { start: string; end: string },
) {
  return db
    .selectFrom('hour_entries')
    .select(['staff_id', 'day', 'kind', 'project_id', 'activity', 'hours'])
    .where('staff_id', 'in', staffIds)
    .where('day', '>=', days.start)
    .where('day', '<=', days.end)
    .execute()
}

/** Approved and locked months of the persons. */
export function closedMonthsOf(db: Kysely<Database>, staffIds: readonly string[]) {
  return db
    .selectFrom('hour_months')
    .select((eb) => sql<string>`${eb.ref('staff_id')} || ' ' || ${eb.ref('month')}`.as('key'))
    .where('staff_id', 'in', staffIds)
    .execute()
}
