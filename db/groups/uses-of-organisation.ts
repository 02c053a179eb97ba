import type { Kysely } from 'kysely'
import type { Database } from '../schema.ts'

/** Whether an organisation has costs, shares, invoices or payments somewhere: then it cannot go from the register. */
export async function hasMoney(db: Kysely<Database>, organisationId: string): Promise<boolean> {
  const tables = ['group_agreement_shares', 'own_share_invoices', 'own_share_payments'] as const
  for (const table of tables) {
    const row = db.selectFrom(table).select('id').where('organisation_id', '=', organisationId).limit(1)
    if ((await row.executeTakeFirst()) !== undefined) return true
  }
  const cost = db.selectFrom('ledger_rows').select('id').where('company_id', '=', organisationId).limit(1)
  return (await cost.executeTakeFirst()) !== undefined
}
