import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { AppError } from '../app-error.ts'

/** Throws `not_found` instead of the foreign key's own complaint. */
export async function requireRow(db: Kysely<Database>, table: 'staff_members' | 'projects', id: string): Promise<void> {
  const row = await db
    .selectFrom<'staff_members' | 'projects'>(table)
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: table, id })
}
