import type { ChangeApplicationFields, ChangeApplicationRow } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import {
  findChangeApplication,
  fromChangeApplication,
  listChangeApplications,
  toChangeApplication,
} from '#db/decisions/change-applications.ts'
import type { ChangeApplicationsTable } from '#db/decisions/tables.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { requireProject } from '../project-head.ts'

interface Target {
  readonly id: string
  readonly version: number
}

/** Throws `not_found` for a project that is not there. */
export async function list(context: CoreContext, projectId: string): Promise<ChangeApplicationRow[]> {
  await requireProject(context, projectId)
  const rows = await listChangeApplications(context.session.current().db, projectId)
  return rows.map((row) => ({ id: row.id, version: row.version, ...toChangeApplication(row) }))
}

/** Throws `not_found`, and `invalid_input` for days out of their order, as all of these do. */
export async function add(
  context: CoreContext,
  { projectId, fields }: { readonly projectId: string; readonly fields: ChangeApplicationFields },
): Promise<Target> {
  const project = await requireProject(context, projectId)
  refuseDays(fields)
  const id = newId(context.ports)
  await projectCommand(context, 'changeApplication.add', project, (tx) =>
    tx.insert('change_applications', { id, project_id: projectId, ...fromChangeApplication(fields) }),
  )
  return { id, version: 1 }
}

export async function update(
  context: CoreContext,
  { id, version, patch }: Target & { readonly patch: Patch<ChangeApplicationFields> },
): Promise<{ version: number }> {
  const saved = await rowCommand(context, 'changeApplication.update', id, (tx, row) => {
    const fields = { ...toChangeApplication(row), ...given(patch) }
    refuseDays(fields)
    return tx.update('change_applications', id, version, fromChangeApplication(fields))
  })
  return { version: saved }
}

export async function remove(context: CoreContext, { id, version }: Target): Promise<void> {
  await rowCommand(context, 'changeApplication.remove', id, (tx) => tx.remove('change_applications', id, version))
}

async function rowCommand<T>(
  context: CoreContext,
  name: string,
  id: string,
  work: (tx: CommandTx, row: ChangeApplicationsTable) => Promise<T>,
): Promise<T> {
  const missing = () => new AppError('not_found', { what: 'change_applications', id })
  const seen = await findChangeApplication(context.session.current().db, id)
  if (seen === undefined) throw missing()
  return projectCommand(context, name, await requireProject(context, seen.project_id), async (tx) => {
    const row = await findChangeApplication(tx.db, id)
    if (row === undefined) throw missing()
    return work(tx, row)
  })
}

function refuseDays({ receivedOn, decidedOn }: Pick<ChangeApplicationFields, 'receivedOn' | 'decidedOn'>): void {
  if (decidedOn === null || (receivedOn !== null && receivedOn <= decidedOn)) return
  const code = receivedOn === null ? 'missing' : 'before_start'
  throw new AppError('invalid_input', { problems: [{ field: receivedOn === null ? 'receivedOn' : 'decidedOn', code }] })
}
