import type { CommandTx } from '../command.ts'

/** Takes a project's group away, rows before those that they point at. Its ledger rows keep their companies. */
export async function removeGroup(tx: CommandTx, projectId: string): Promise<void> {
  const tables = [
    'own_share_payments',
    'own_share_invoices',
    'group_agreement_shares',
    'group_agreements',
    'company_groups',
  ] as const
  for (const table of tables) {
    const rows = await tx.db.selectFrom(table).select('id').where('project_id', '=', projectId).execute()
    for (const { id } of rows) await tx.remove(table, id, null)
  }
}
