import type { CommandTx } from '../command.ts'

/** Takes allocations to a project and hours on it away, so that the project can go. */
export async function removeProjectStaffing(tx: CommandTx, projectId: string): Promise<void> {
  for (const table of ['allocations', 'hour_entries'] as const) {
    const rows = await tx.db.selectFrom(table).select('id').where('project_id', '=', projectId).execute()
    for (const { id } of rows) await tx.remove(table, id, null)
  }
}

/** Takes a person away with everything that is theirs. */
export async function removeStaffMember(tx: CommandTx, id: string, version: number): Promise<void> {
  for (const table of ['hour_months', 'hour_entries', 'allocations', 'employments'] as const) {
    const rows = await tx.db.selectFrom(table).select('id').where('staff_id', '=', id).execute()
    for (const row of rows) await tx.remove(table, row.id, null)
  }
  await tx.remove('staff_members', id, version)
}
