import type { Kysely } from 'kysely'
import type { Database } from '../schema.ts'

/** The rows of a project's ledger with what sharing them out needs. */
export function listCompanyCosts(db: Kysely<Database>, projectId: string) {
  return db
    .selectFrom('ledger_rows')
    .select([
      'entry',
      'cost_day',
      'net_cents',
      'vat_cents',
      'vat_final',
      'eligible_cents',
      'category',
      'is_common',
      'company_id',
    ])
    .where('project_id', '=', projectId)
    .orderBy('position')
    .execute()
}
export type CompanyCostRow = Awaited<ReturnType<typeof listCompanyCosts>>[number]
