import { removeLinksOf } from '../attachments/attachments.ts'
import type { CommandTx } from '../command.ts'

/** Takes the result rows of an item of the description away, so that the item can go. */
export async function removeDescriptionResults(tx: CommandTx, descriptionId: string): Promise<void> {
  const query = tx.db.selectFrom('indicator_results').select('id').where('description_id', '=', descriptionId)
  for (const { id } of await query.execute()) await removeResult(tx, id, null)
}

/** Takes one result row away with its files. */
export async function removeResult(tx: CommandTx, id: string, version: number | null): Promise<void> {
  await removeLinksOf(tx, 'indicator_results', [id])
  await tx.remove('indicator_results', id, version)
}

/** Takes an indicator away with its result rows. */
export async function removeIndicator(tx: CommandTx, id: string, version: number): Promise<void> {
  const query = tx.db.selectFrom('indicator_results').select('id').where('indicator_id', '=', id)
  for (const row of await query.execute()) await removeResult(tx, row.id, null)
  await tx.remove('indicators', id, version)
}

/** Takes everything about a project's indicators away, so that the project can go. */
export async function removeProjectIndicators(tx: CommandTx, projectId: string): Promise<void> {
  for (const table of ['indicator_results', 'indicators', 'indicator_settings'] as const) {
    const rows = await tx.db.selectFrom(table).select('id').where('project_id', '=', projectId).execute()
    for (const { id } of rows) await tx.remove(table, id, null)
  }
}
