import { runCommand } from '#db/command.ts'
import type { CommandTx } from '#db/command.ts'
import { newId } from './host-ports.ts'
import type { CoreContext } from './context.ts'
import { projectScopes } from './events/bus.ts'

/** One thing that a person did in a project: a transaction, a step of undo, and an event for the open pages. */
export async function projectCommand<T>(
  context: CoreContext,
  name: string,
  project: { id: string; code: string },
  work: (tx: CommandTx) => Promise<T>,
): Promise<T> {
  const info = {
    id: newId(context.ports),
    name,
    projectId: project.id,
    projectCode: project.code,
    at: context.ports.now(),
  }
  const result = await runCommand(context.session.current(), info, work)
  context.events.publish({ kind: 'changed', scopes: projectScopes(project.id) })
  return result
}
