import { removeLinksOf } from '../attachments/attachments.ts'
import type { CommandTx } from '../command.ts'

/** Takes an event away with who was there; a survey about it stays, without it. */
export async function removeEvent(tx: CommandTx, id: string, version: number): Promise<void> {
  const attendances = tx.db.selectFrom('event_attendances').select('id').where('event_id', '=', id)
  for (const row of await attendances.execute()) await tx.remove('event_attendances', row.id, null)
  const surveys = tx.db.selectFrom('surveys').select('id').where('event_id', '=', id)
  for (const row of await surveys.execute()) await tx.update('surveys', row.id, null, { event_id: null })
  await removeLinksOf(tx, 'events', [id])
  await tx.remove('events', id, version)
}

/** Takes a person of a project away with attendances and answers. What the history holds of them stays sealed there. */
export async function removeParticipant(tx: CommandTx, id: string, version: number | null): Promise<void> {
  for (const table of ['event_attendances', 'participant_special_answers'] as const) {
    const rows = await tx.db.selectFrom(table).select('id').where('participant_id', '=', id).execute()
    for (const row of rows) await tx.remove(table, row.id, null)
  }
  await tx.remove('participants', id, version)
}

export async function removeSurvey(tx: CommandTx, id: string, version: number | null): Promise<void> {
  for (const table of ['survey_questions', 'survey_quotes'] as const) {
    const rows = await tx.db.selectFrom(table).select('id').where('survey_id', '=', id).execute()
    for (const row of rows) await tx.remove(table, row.id, null)
  }
  await tx.remove('surveys', id, version)
}

/** Takes surveys, events and persons of a project away, so that the project can go. */
export async function removeProjectEvents(tx: CommandTx, projectId: string): Promise<void> {
  const idsOf = async (table: 'surveys' | 'participants' | 'events') =>
    (
      await tx.db
        .selectFrom<'surveys' | 'participants' | 'events'>(table)
        .select(['id', 'version'])
        .where('project_id', '=', projectId)
        .execute()
    ).map((row) => row)
  for (const { id } of await idsOf('surveys')) await removeSurvey(tx, id, null)
  for (const { id } of await idsOf('participants')) await removeParticipant(tx, id, null)
  for (const { id, version } of await idsOf('events')) await removeEvent(tx, id, version)
}
