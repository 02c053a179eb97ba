import type { Kysely } from 'kysely'
import type { LedgerTuple } from '#domain/ledger/tuple.ts'
import type { Database } from '../schema.ts'
import { toTuple, tupleColumns } from './ledger-row.ts'
import type { LedgerProfilesTable, LedgerRowsTable } from './tables.ts'

/** Rows in the order of the ledger, from the one after `after` on. */
export async function readLedgerPage(
  db: Kysely<Database>,
  projectId: string,
  after: number,
  limit: number,
): Promise<LedgerTuple[]> {
  const rows = await db
    .selectFrom('ledger_rows')
    .select(tupleColumns)
    .where('project_id', '=', projectId)
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map(toTuple)
}

export async function countLedgerRows(db: Kysely<Database>, projectId: string): Promise<number> {
  const { count } = await db
    .selectFrom('ledger_rows')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow()
  return count
}

/** The place of the last row; -1 when there is none. */
export async function lastLedgerPosition(db: Kysely<Database>, projectId: string): Promise<number> {
  const row = await db
    .selectFrom('ledger_rows')
    .select('position')
    .where('project_id', '=', projectId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.position ?? -1
}

/** Whole rows by their ids, in chunks that SQLite's number of parameters allows. */
export async function readLedgerRows(
  db: Kysely<Database>,
  projectId: string,
  ids: readonly string[],
): Promise<Map<string, LedgerRowsTable>> {
  const found = new Map<string, LedgerRowsTable>()
  for (let start = 0; start < ids.length; start += 500) {
    const rows = await db
      .selectFrom('ledger_rows')
      .selectAll()
      .where('project_id', '=', projectId)
      .where('id', 'in', ids.slice(start, start + 500))
      .execute()
    for (const row of rows) found.set(row.id, row)
  }
  return found
}

/** What imported rows looked like in their extracts. */
export async function readFingerprints(db: Kysely<Database>, projectId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('ledger_rows')
    .select('fingerprint')
    .where('project_id', '=', projectId)
    .where('fingerprint', 'is not', null)
    .execute()
  return new Set(rows.flatMap(({ fingerprint }) => fingerprint ?? []))
}

/** When this very file was taken in last; null when never. */
export async function importOfFile(db: Kysely<Database>, projectId: string, sha256: string): Promise<string | null> {
  const row = await db
    .selectFrom('ledger_imports')
    .select('imported_at')
    .where('project_id', '=', projectId)
    .where('file_sha256', '=', sha256)
    .orderBy('imported_at', 'desc')
    .executeTakeFirst()
  return row?.imported_at ?? null
}

export async function readProfiles(db: Kysely<Database>): Promise<LedgerProfilesTable[]> {
  return db.selectFrom('ledger_profiles').selectAll().orderBy('name').execute()
}
