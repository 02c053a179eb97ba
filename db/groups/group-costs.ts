import type { Kysely } from 'kysely'
import type { Database } from '../schema.ts'

/**
 * The rows of a project's ledger with what sharing them out needs; `accepted_cents` is what the funder accepted of a row
 * in the claim that holds it, null before that.
 */
export function listCompanyCosts(db: Kysely<Database>, projectId: string) {
  return db
    .selectFrom('ledger_rows')
    .leftJoin('claim_rows', (join) =>
      join.onRef('claim_rows.ledger_row_id', '=', 'ledger_rows.id').on('claim_rows.in_force', '=', 1),
    )
    .select([
      'ledger_rows.entry',
      'ledger_rows.cost_day',
      'ledger_rows.net_cents',
      'ledger_rows.vat_cents',
      'vat_final',
      'eligible_cents',
      'ledger_rows.category',
      'claim_rows.accepted_cents',
      'is_common',
      'company_id',
    ])
    .where('ledger_rows.project_id', '=', projectId)
    .orderBy('ledger_rows.position')
    .execute()
}
/** The versions of a project's claims with their days. */
export function listClaimVersions(db: Kysely<Database>, projectId: string) {
  return db
    .selectFrom('claims')
    .select(['serial', 'revision as version', 'state', 'period_end', 'sent_on'])
    .where('project_id', '=', projectId)
    .orderBy('serial')
    .orderBy('revision')
    .execute()
}

export type CompanyCostRow = Awaited<ReturnType<typeof listCompanyCosts>>[number]
