import type { Workspace } from '../workspace.ts'
import { inTransaction } from '../transaction.ts'
import { WorkspaceError } from '../errors.ts'

export interface Erasure {
  at: string
  reason: 'retention' | 'mistake' | 'request'
}

const ofPerson = `table_name = 'participants' AND row_id = $id
  OR table_name = 'participant_special_answers'
    AND row_id IN (
      SELECT row_id FROM changes
      WHERE table_name = 'participant_special_answers'
        AND json_extract(coalesce(after_json, before_json), '$.participant_id') = $id)`

/**
 * Removes a person for good: rows, and what the history holds of them, so that neither undo nor a look into the file
 * brings anything back. Attendances stay as counts without a person, in the history too. Overwritten pages are zeroed
 * (`secure_delete`) and the journal is emptied; only backups made before still hold the sealed data, until they are
 * deleted. It is no command: nothing takes it back. What is kept is the key, the day and the reason.
 *
 * @throws WorkspaceError `not_found`, `conflict`
 */
export async function eraseParticipant(
  workspace: Workspace,
  id: string,
  version: number,
  { at, reason }: Erasure,
): Promise<void> {
  await inTransaction(workspace, async (tx) => {
    const row = await tx.selectFrom('participants').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) throw new WorkspaceError('not_found', { what: 'participants', id })
    if (row.version !== version) {
      throw new WorkspaceError('conflict', { what: 'participants', id, currentVersion: row.version })
    }
    const { connection } = workspace.internals
    connection.prepare(`DELETE FROM changes WHERE ${ofPerson}`).run({ id })
    for (const column of ['before_json', 'after_json']) {
      connection
        .prepare(
          `UPDATE changes SET ${column} = json_set(${column}, '$.participant_id', NULL)
          WHERE table_name = 'event_attendances' AND json_extract(${column}, '$.participant_id') = $id`,
        )
        .run({ id })
    }
    await tx.updateTable('event_attendances').set({ participant_id: null }).where('participant_id', '=', id).execute()
    await tx.deleteFrom('participant_special_answers').where('participant_id', '=', id).execute()
    await tx.deleteFrom('participants').where('id', '=', id).execute()
    await tx
      .insertInto('erasures')
      .values({ at, project_id: row.project_id, person_key: row.person_key, reason })
      .execute()
  })
  workspace.internals.connection.pragma('wal_checkpoint(TRUNCATE)')
}
