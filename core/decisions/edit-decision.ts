import type { CommandTx } from '#db/command.ts'
import { projectOfDecision } from '#db/decisions/read-decisions.ts'
import type { DecisionPlace } from '#db/decisions/decision-place.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { readRows } from '../projects/projects.ts'

/** The decision that is written, and the version of it that the caller has seen. */
export interface DecisionTarget {
  readonly id: string
  readonly version: number
}

/** An edit of a draft, one step of undo. Throws `not_found`, and `version_confirmed` for a confirmed version. */
export async function editDraft<T>(
  context: CoreContext,
  name: string,
  { id }: Pick<DecisionTarget, 'id'>,
  work: (tx: CommandTx, place: DecisionPlace) => Promise<T>,
): Promise<T> {
  const projectId = await projectOfDecision(context.session.current().db, id)
  if (projectId === null) throw missing(id)
  const { project } = await readRows(context, projectId)
  return projectCommand(context, name, project, async (tx) => {
    await refuseConfirmed(tx, id)
    return work(tx, { id, projectId })
  })
}

/** An edit of what belongs to a draft: the version of the whole decision goes up with it. */
export async function editPart(
  context: CoreContext,
  name: string,
  target: DecisionTarget,
  work: (tx: CommandTx, place: DecisionPlace) => Promise<void>,
): Promise<{ version: number }> {
  return editDraft(context, name, target, async (tx, place) => {
    const version = await tx.touch('decisions', target.id, target.version)
    await work(tx, place)
    return { version }
  })
}

async function refuseConfirmed(tx: CommandTx, id: string): Promise<void> {
  const row = await tx.db.selectFrom('decisions').select('status').where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw missing(id)
  if (row.status === 'confirmed') throw new AppError('version_confirmed', { what: 'decisions', id })
}

const missing = (id: string) => new AppError('not_found', { what: 'decisions', id })
