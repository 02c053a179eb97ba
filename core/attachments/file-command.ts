import { runCommand } from '#db/command.ts'
import type { CommandTx } from '#db/command.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'

/** A file, and the project in whose history its change stands; null = every project that uses it. */
export interface FileTarget {
  attachmentId: string
  projectId?: string | null
}

/** One thing that a person did with a file: the pages of every project that uses it read anew. */
export async function fileCommand<T>(
  context: CoreContext,
  name: string,
  { attachmentId, projectId = null }: FileTarget,
  work: (tx: CommandTx) => Promise<T>,
): Promise<T> {
  const workspace = context.session.current()
  const users = await workspace.db
    .selectFrom('attachment_links')
    .innerJoin('projects', 'projects.id', 'attachment_links.project_id')
    .select(['projects.id', 'projects.code'])
    .distinct()
    .where('attachment_id', '=', attachmentId)
    .execute()
  const shown = users.find(({ id }) => id === projectId) ?? (users.length === 1 ? users[0] : undefined)
  const info = {
    id: newId(context.ports),
    name,
    projectId: shown?.id ?? null,
    projectCode: shown?.code ?? null,
    at: context.ports.now(),
  }
  const result = await runCommand(workspace, info, work)
  context.events.publish({ kind: 'changed', scopes: ['history', ...users.map(({ id }) => `project/${id}`)] })
  return result
}

export async function projectOfUse({ session }: CoreContext, useId: string): Promise<FileTarget> {
  const use = await session
    .current()
    .db.selectFrom('attachment_links')
    .select(['attachment_id', 'project_id'])
    .where('id', '=', useId)
    .executeTakeFirst()
  if (use === undefined) throw new AppError('not_found', { what: 'attachment_links', id: useId })
  return { attachmentId: use.attachment_id, projectId: use.project_id }
}
