import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'

/** The day of the newest change, never of the clock: the same state gives the same pages whenever they are made. */
export async function newestDay(db: Kysely<Database>): Promise<Day> {
  const newest = await db.selectFrom('commands').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirstOrThrow()
  return asDay(newest.at.slice(0, 10))
}
