import type { Kysely } from 'kysely'
import { runCommand } from '#db/command.ts'
import type { CommandTx } from '#db/command.ts'
import type { Database } from '#db/schema.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'

/**
 * One thing that a person did with staff or hours: a transaction and a step of undo. When it concerns one project it
 * stands in that project's history; the open pages of every project that it concerns read anew.
 */
export async function peopleCommand<T>(
  context: CoreContext,
  name: string,
  projectIds: readonly string[],
  work: (tx: CommandTx) => Promise<T>,
): Promise<T> {
  const workspace = context.session.current()
  const [only, ...others] = projectIds
  const project = only === undefined || others.length > 0 ? null : await projectOf(workspace.db, only)
  const info = {
    id: newId(context.ports),
    name,
    projectId: project?.id ?? null,
    projectCode: project?.code ?? null,
    at: context.ports.now(),
  }
  const result = await runCommand(workspace, info, work)
  const scopes = ['people', 'history', ...projectIds.map((id) => `project/${id}`)]
  context.events.publish({ kind: 'changed', scopes })
  return result
}

async function projectOf(db: Kysely<Database>, id: string) {
  return (await db.selectFrom('projects').select(['id', 'code']).where('id', '=', id).executeTakeFirst()) ?? null
}
