import { removeLinksOf } from '../attachments/attachments.ts'
import type { CommandTx } from '../command.ts'
import { claimTables } from './tables.ts'

/** Takes a project's claims away with all that belongs to them, so that the project can go. */
export async function removeClaimsOf(tx: CommandTx, projectId: string): Promise<void> {
  for (const table of claimTables) {
    const rows = await tx.db.selectFrom(table).select('id').where('project_id', '=', projectId).execute()
    for (const { id } of rows) await tx.remove(table, id, null)
  }
}

/** Takes one claim away that was never sent. */
export async function removeDraft(tx: CommandTx, id: string, version: number): Promise<void> {
  const shares = await tx.db.selectFrom('claim_shares').select('id').where('claim_id', '=', id).execute()
  for (const share of shares) await tx.remove('claim_shares', share.id, null)
  await removeLinksOf(tx, 'claims', [id])
  await tx.remove('claims', id, version)
}
