import { runCommand } from '#db/command.ts'
import type { CommandTx } from '#db/command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'

/** One thing that a person did with the register: a transaction and a step of undo. */
export async function registerCommand<T>(
  context: CoreContext,
  name: string,
  work: (tx: CommandTx) => Promise<T>,
): Promise<T> {
  const info = { id: newId(context.ports), name, at: context.ports.now() }
  const result = await runCommand(context.session.current(), info, work)
  context.events.publish({ kind: 'changed', scopes: ['organisations', 'history'] })
  return result
}
