import type { HistoryEntry, UndoState } from '#contract/index.ts'
import { listCommands } from '#db/history-list.ts'
import { redo as redoCommand, undo as undoCommand, undoState } from '#db/history.ts'
import type { InverseCommand, InverseInfo } from '#db/history.ts'
import type { Workspace } from '#db/workspace.ts'
import { newId } from '../host-ports.ts'
import type { CoreContext } from '../context.ts'

export interface HistoryQuery {
  projectId?: string | undefined
  beforeSeq?: number | undefined
  limit: number
}

export async function list(
  { session }: CoreContext,
  { projectId, beforeSeq, limit }: HistoryQuery,
): Promise<HistoryEntry[]> {
  return listCommands(session.current(), {
    limit,
    ...(projectId === undefined ? {} : { projectId }),
    ...(beforeSeq === undefined ? {} : { beforeSeq }),
  })
}

export function state({ session }: CoreContext): Promise<UndoState> {
  return undoState(session.current())
}

export const undo = (context: CoreContext) => invert(context, undoCommand)
export const redo = (context: CoreContext) => invert(context, redoCommand)

async function invert(
  context: CoreContext,
  step: (workspace: Workspace, info: InverseInfo) => Promise<InverseCommand>,
): Promise<UndoState> {
  const workspace = context.session.current()
  const done = await step(workspace, { id: newId(context.ports), at: context.ports.now() })
  // An import touches many projects: without one of its own, every open project is read again.
  const scope = done.projectId === null ? 'project' : `project/${done.projectId}`
  context.events.publish({ kind: 'changed', scopes: ['projects', 'people', 'organisations', 'history', scope] })
  return undoState(workspace)
}
