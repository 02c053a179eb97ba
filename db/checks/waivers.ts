import type { Kysely } from 'kysely'
import type { CommandTx } from '../command.ts'
import type { Database } from '../schema.ts'
import type { FindingWaiversTable } from './tables.ts'

/** Oldest first. */
export function listWaivers(db: Kysely<Database>, projectId: string): Promise<FindingWaiversTable[]> {
  return db
    .selectFrom('finding_waivers')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('waived_at')
    .orderBy('id')
    .execute()
}

export async function findWaiver(db: Kysely<Database>, id: string): Promise<FindingWaiversTable | null> {
  return (await db.selectFrom('finding_waivers').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** Takes along what was waived in a report that goes. */
export async function removeWaiversOfReport(tx: CommandTx, reportId: string): Promise<void> {
  const rows = await tx.db.selectFrom('finding_waivers').select('id').where('report_id', '=', reportId).execute()
  for (const { id } of rows) await tx.remove('finding_waivers', id, null)
}

/** The same of a project, before its reports go. */
export async function removeWaivers(tx: CommandTx, projectId: string): Promise<void> {
  for (const { id } of await listWaivers(tx.db, projectId)) await tx.remove('finding_waivers', id, null)
}
