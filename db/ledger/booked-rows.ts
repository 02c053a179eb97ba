import type { Kysely } from 'kysely'
import type { Database } from '../schema.ts'
import type { LedgerRowsTable } from './tables.ts'

const columns = [
  'id',
  'entry',
  'category',
  'supplier',
  'text',
  'voucher',
  'cost_day',
  'net_cents',
  'vat_cents',
  'vat_final',
  'eligible_cents',
] as const satisfies readonly (keyof LedgerRowsTable)[]

/** What a row is called and what of it counts: rows up to a day, and those without a day. */
export function listBookedRows(
  db: Kysely<Database>,
  projectId: string,
  until: string,
): Promise<Pick<LedgerRowsTable, (typeof columns)[number]>[]> {
  return db
    .selectFrom('ledger_rows')
    .select(columns)
    .where('project_id', '=', projectId)
    .where((eb) => eb.or([eb('cost_day', 'is', null), eb('cost_day', '<=', until)]))
    .execute()
}
