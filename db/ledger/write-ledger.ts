import type { LedgerFields } from '#domain/ledger/row.ts'
import { removeLinksOf, removeProjectFiles } from '../attachments/attachments.ts'
import type { CommandTx } from '../command.ts'
import type { NewRow } from '../schema.ts'
import { fromFields } from './ledger-row.ts'

/** Where an imported row came from; typed rows have none. */
export interface RowOrigin {
  importId: string
  fingerprint: string
}

export function newLedgerRow(
  id: string,
  projectId: string,
  position: number,
  fields: LedgerFields,
  origin: RowOrigin | null = null,
): NewRow<'ledger_rows'> {
  return {
    id,
    project_id: projectId,
    position,
    ...fromFields(fields),
    import_id: origin?.importId ?? null,
    fingerprint: origin?.fingerprint ?? null,
  }
}

/** Takes rows' facts and files away, so that the rows can go. */
export async function removeRowExtras(tx: CommandTx, rowIds: readonly string[]): Promise<void> {
  for (let start = 0; start < rowIds.length; start += 500) {
    const ids = rowIds.slice(start, start + 500)
    const facts = await tx.db.selectFrom('ledger_facts').select('id').where('row_id', 'in', ids).execute()
    for (const { id } of facts) await tx.remove('ledger_facts', id, null)
  }
  await removeLinksOf(tx, 'ledger_rows', rowIds)
}

/** Takes a project's ledger away: what hangs on rows first, the imports that rows came from last. */
export async function removeLedger(tx: CommandTx, projectId: string, projectCode: string): Promise<void> {
  await removeProjectFiles(tx, projectId)
  await leaveShareKeys(tx, projectId, projectCode)
  for (const table of ['ledger_facts', 'in_kind_work', 'ledger_settings', 'ledger_rows', 'ledger_imports'] as const) {
    const rows = await tx.db.selectFrom<typeof table>(table).select('id').where('project_id', '=', projectId).execute()
    for (const { id } of rows) await tx.remove(table, id, null)
  }
}

/** A project that goes stays in the keys under its code: the shares of the others don't change. */
async function leaveShareKeys(tx: CommandTx, projectId: string, label: string): Promise<void> {
  const parts = await tx.db.selectFrom('share_key_parts').select('id').where('member_id', '=', projectId).execute()
  for (const { id } of parts) await tx.update('share_key_parts', id, null, { member_id: null, label })
}
