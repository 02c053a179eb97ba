import type { LedgerFields } from '#domain/ledger/row.ts'
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

/** Takes a project's ledger away, rows before the imports that they came from. */
export async function removeLedger(tx: CommandTx, projectId: string): Promise<void> {
  for (const table of ['ledger_rows', 'ledger_imports'] as const) {
    const rows = await tx.db.selectFrom(table).select('id').where('project_id', '=', projectId).execute()
    for (const { id } of rows) await tx.remove(table, id, null)
  }
}
