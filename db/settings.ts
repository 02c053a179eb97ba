import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

export async function readSettings(db: Kysely<Database>): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('settings').select(['key', 'value']).execute()
  return new Map(rows.map(({ key, value }) => [key, value]))
}

/** Conveniences of the workspace: outside the history, the last writer wins. */
export async function writeSettings(db: Kysely<Database>, values: ReadonlyMap<string, string>): Promise<void> {
  if (values.size === 0) return
  await db
    .insertInto('settings')
    .values([...values].map(([key, value]) => ({ key, value })))
    .onConflict((conflict) => conflict.column('key').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })))
    .execute()
}
