import type { CommandTx } from '#db/command.ts'
import type { ClaimsTable } from '#db/claims/tables.ts'
import { projectOfClaim } from '#db/claims/read-claims.ts'
import type { ClaimState } from '#domain/claims/claim-state.ts'
import { asDay } from '#domain/values/day.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { readRows } from '../projects/projects.ts'

/** The claim that is written, and the version of it that the caller has seen. */
export interface ClaimTarget {
  readonly id: string
  readonly version: number
}

/** One command on a claim that is in one of `states`. Throws `not_found`, `conflict`, and `period_locked` otherwise. */
export async function editClaim<T>(
  context: CoreContext,
  name: string,
  { id, version }: ClaimTarget,
  states: readonly ClaimState[],
  work: (tx: CommandTx, row: ClaimsTable) => Promise<T>,
): Promise<T> {
  const projectId = await projectOfClaim(context.session.current().db, id)
  if (projectId === null) throw missing(id)
  const { project } = await readRows(context, projectId)
  return projectCommand(context, name, project, async (tx) => {
    const row = await tx.db.selectFrom('claims').selectAll().where('id', '=', id).executeTakeFirst()
    if (row === undefined) throw missing(id)
    if (row.version !== version) throw new AppError('conflict', { what: 'claims', id, currentVersion: row.version })
    if (!states.includes(row.state)) throw lockedBy(row)
    return work(tx, row)
  })
}

const missing = (id: string) => new AppError('not_found', { what: 'claims', id })

/** What a claim in its state refuses. */
export function lockedBy(row: Pick<ClaimsTable, 'serial' | 'period_start' | 'period_end'>, field?: string) {
  const { serial, period_start: start, period_end: end } = row
  return new AppError('period_locked', {
    what: `${start}..${end}`,
    claim: { serial, start: asDay(start), end: asDay(end) },
    ...(field === undefined ? {} : { field }),
  })
}
