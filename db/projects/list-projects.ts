import type { Kysely } from 'kysely'
import type { Database } from '../schema.ts'

/** What the list of projects shows; all projects, by code. */
export function listProjects(db: Kysely<Database>) {
  return db
    .selectFrom('projects')
    .select([
      'id',
      'version',
      'code',
      'name',
      'fund',
      'objective_code',
      'objective_name',
      'period_start',
      'period_end',
      'state',
      'authority',
      'applicant_name',
      'planned_public_cents',
      'realised_public_cents',
      'updated_at',
    ])
    .orderBy('code')
    .execute()
}

export async function countProjects(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom('projects')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
