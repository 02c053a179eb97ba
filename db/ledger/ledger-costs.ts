import type { Kysely } from 'kysely'
import { sumsOf } from '#domain/ledger/amounts.ts'
import type { Cents } from '#domain/values/money.ts'
import type { Database } from '../schema.ts'
import { toFields } from './ledger-row.ts'

/** What is claimed of a project's ledger, income taken off, by the rule that the screen sums with. */
export async function ledgerCosts(db: Kysely<Database>, projectId: string): Promise<Cents> {
  const rows = await db.selectFrom('ledger_rows').selectAll().where('project_id', '=', projectId).execute()
  return sumsOf(rows.map(toFields)).eligible
}
