import type { CommandTx } from '../command.ts'

const lists = [
  'organisation_names',
  'organisation_sites',
  'organisation_years',
  'organisation_links',
  'organisation_aid',
  'organisation_statements',
] as const

/** Takes an organisation away with its lists. */
export async function removeOrganisation(tx: CommandTx, id: string, version: number): Promise<void> {
  for (const table of lists) {
    const rows = await tx.db.selectFrom(table).select('id').where('organisation_id', '=', id).execute()
    for (const row of rows) await tx.remove(table, row.id, null)
  }
  await tx.remove('organisations', id, version)
}

/** Takes the parts in a project away and keeps the aid that was granted in it, so that the project can go. */
export async function removeProjectCompanies(tx: CommandTx, projectId: string): Promise<void> {
  const parts = await tx.db.selectFrom('participations').select('id').where('project_id', '=', projectId).execute()
  for (const { id } of parts) await tx.remove('participations', id, null)
  const aid = await tx.db.selectFrom('organisation_aid').selectAll().where('project_id', '=', projectId).execute()
  for (const { id, version: _, ...row } of aid) {
    await tx.remove('organisation_aid', id, null)
    await tx.insert('organisation_aid', { ...row, id, project_id: null })
  }
}
