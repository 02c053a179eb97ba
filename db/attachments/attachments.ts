import type { Kysely } from 'kysely'
import type { CommandTx } from '../command.ts'
import type { Database, TrackedTable } from '../schema.ts'
import type { AttachmentsTable } from './tables.ts'

/** Files of a project with each place where they are used, by name. */
export function listLinkedFiles(db: Kysely<Database>, projectId: string) {
  return db
    .selectFrom('attachment_links')
    .innerJoin('attachments', 'attachments.id', 'attachment_links.attachment_id')
    .selectAll('attachments')
    .select([
      'attachment_links.id as link_id',
      'attachment_links.version as link_version',
      'attachment_links.owner_table',
      'attachment_links.owner_id',
      'attachment_links.added_at',
    ])
    .where('attachment_links.project_id', '=', projectId)
    .orderBy('attachments.name')
    .orderBy('attachments.id')
    .orderBy('attachment_links.id')
    .execute()
}
export type LinkedFile = Awaited<ReturnType<typeof listLinkedFiles>>[number]

/** How many files each owner of a table has; owners without any are left out. */
export async function countFilesByOwner(
  db: Kysely<Database>,
  projectId: string,
  table: TrackedTable,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('attachment_links')
    .select(({ fn }) => ['owner_id', fn.countAll<number>().as('count')])
    .where('project_id', '=', projectId)
    .where('owner_table', '=', table)
    .groupBy('owner_id')
    .execute()
  return new Map(rows.map(({ owner_id: id, count }) => [id, count]))
}

export async function findAttachment(db: Kysely<Database>, id: string): Promise<AttachmentsTable | null> {
  return (await db.selectFrom('attachments').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

export async function findBySha256(db: Kysely<Database>, sha256: string): Promise<AttachmentsTable | null> {
  return (await db.selectFrom('attachments').selectAll().where('sha256', '=', sha256).executeTakeFirst()) ?? null
}

/** Takes a link away, and with the last link of a file the file's row. The bytes stay for undo (`cleanUpFiles`). */
export async function removeLink(tx: CommandTx, id: string, version: number | null): Promise<void> {
  const link = await tx.db
    .selectFrom('attachment_links')
    .select('attachment_id')
    .where('id', '=', id)
    .executeTakeFirst()
  await tx.remove('attachment_links', id, version)
  if (link === undefined) return
  const used = await tx.db
    .selectFrom('attachment_links')
    .select('id')
    .where('attachment_id', '=', link.attachment_id)
    .executeTakeFirst()
  if (used === undefined) await tx.remove('attachments', link.attachment_id, null)
}

/** Takes the files of owners away that are removed themselves. */
export async function removeLinksOf(tx: CommandTx, table: TrackedTable, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += 500) {
    const links = await tx.db
      .selectFrom('attachment_links')
      .select('id')
      .where('owner_table', '=', table)
      .where('owner_id', 'in', ids.slice(start, start + 500))
      .execute()
    for (const { id } of links) await removeLink(tx, id, null)
  }
}

/** Takes all files of a project away. */
export async function removeProjectFiles(tx: CommandTx, projectId: string): Promise<void> {
  const links = await tx.db.selectFrom('attachment_links').select('id').where('project_id', '=', projectId).execute()
  for (const { id } of links) await removeLink(tx, id, null)
}
