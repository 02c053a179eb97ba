import type { Kysely } from 'kysely'
import type { Database } from '../schema.ts'
import type { CommandTx } from '../command.ts'
import type { NarrativesTable } from './tables.ts'

/** Texts of a form's sections in a project. */
export function listNarratives(db: Kysely<Database>, projectId: string, formId: string): Promise<NarrativesTable[]> {
  return db
    .selectFrom('narratives')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('form_id', '=', formId)
    .orderBy('section')
    .execute()
}

/** Takes a project's texts away, so that the project can go. */
export async function removeNarratives(tx: CommandTx, projectId: string): Promise<void> {
  const rows = await tx.db.selectFrom('narratives').select('id').where('project_id', '=', projectId).execute()
  for (const { id } of rows) await tx.remove('narratives', id, null)
}
