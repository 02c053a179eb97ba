import type { Kysely } from 'kysely'
import type { Database } from '../schema.ts'

/** Everything of a project's group. Call it in a transaction: it is one state. */
export async function readGroup(db: Kysely<Database>, projectId: string) {
  const of = <T extends 'group_agreements' | 'own_share_invoices' | 'own_share_payments'>(table: T) =>
    db.selectFrom<T>(table)
  const settings = await db
    .selectFrom('company_groups')
    .selectAll()
    .where('project_id', '=', projectId)
    .executeTakeFirst()
  return {
    settings: settings ?? null,
    agreements: await of('group_agreements')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('valid_from')
      .execute(),
    shares: await db
      .selectFrom('group_agreement_shares')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('position')
      .orderBy('id')
      .execute(),
    invoices: await of('own_share_invoices')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('position')
      .execute(),
    payments: await of('own_share_payments')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('position')
      .execute(),
  }
}
export type GroupRows = Awaited<ReturnType<typeof readGroup>>
