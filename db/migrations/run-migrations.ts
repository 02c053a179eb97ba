import { sql, type Kysely } from 'kysely'
import { WorkspaceError } from '../errors.ts'
import { historyFloorKey } from '../schema.ts'
import { schemaVersionOf, type SqliteConnection } from '../sqlite/open-database.ts'
import type { Migration } from './migration.ts'

export interface MigrationRun {
  connection: SqliteConnection
  db: Kysely<unknown>
  migrations: readonly Migration[]
  /** Makes the checked copy. Called once, before the first step, when the file holds something. */
  copyFirst(): Promise<void>
}

/**
 * Brings the file to the newest schema: a checked copy, then all pending steps, the foreign key check and the
 * integrity check in one transaction. If anything fails, the file is as it was.
 *
 * @returns how many steps were run.
 */
export async function runMigrations(run: MigrationRun): Promise<number> {
  const { connection, db } = run
  const from = schemaVersionOf(connection)
  const pending = run.migrations.filter((step) => step.version > from)
  if (pending.length === 0) return 0
  if (from > 0) await run.copyFirst()
  // Rebuilding a table drops it for a moment; the switch has no effect inside a transaction, so it is set here.
  connection.pragma('foreign_keys = OFF')
  try {
    await db.transaction().execute(async (tx) => {
      for (const step of pending) {
        await step.up(tx)
        await sql.raw(`PRAGMA user_version = ${step.version}`).execute(tx)
      }
      if (from > 0) await raiseHistoryFloor(tx)
      assertUnharmed(connection)
    })
  } finally {
    connection.pragma('foreign_keys = ON')
  }
  return pending.length
}

/** Undo stays on this side of a migration: row images from before it fit the tables of before. */
async function raiseHistoryFloor(tx: Kysely<unknown>): Promise<void> {
  await sql`
    INSERT INTO settings (key, value) SELECT ${historyFloorKey}, coalesce(max(seq), 0) FROM commands WHERE true
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`.execute(tx)
}

function assertUnharmed(connection: SqliteConnection): void {
  const orphans = connection.prepare('PRAGMA foreign_key_check').all()
  if (orphans.length > 0) {
    throw new WorkspaceError('file_damaged', { detail: `foreign keys after migration: ${JSON.stringify(orphans[0])}` })
  }
  const integrity = String(connection.pragma('integrity_check(1)', { simple: true }))
  if (integrity !== 'ok') throw new WorkspaceError('file_damaged', { detail: integrity })
}
