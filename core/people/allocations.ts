import type { AllocationFields } from '#contract/index.ts'
import type { AllocationsTable } from '#db/people/tables.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { peopleCommand } from './command.ts'
import { refuseWrongOrder } from './day-order.ts'
import { requireRow } from './exists.ts'

export async function addAllocation(
  context: CoreContext,
  staffId: string,
  fields: AllocationFields,
): Promise<{ id: string; version: number }> {
  const id = newId(context.ports)
  const { projectId } = fields
  check(fields)
  await peopleCommand(context, 'people.addAllocation', projectId === null ? [] : [projectId], async (tx) => {
    await requireRow(tx.db, 'staff_members', staffId)
    if (projectId !== null) await requireRow(tx.db, 'projects', projectId)
    await tx.insert('allocations', { id, staff_id: staffId, project_id: projectId, ...fromFields(fields) })
  })
  return { id, version: 1 }
}

/** An allocation stays with its project: moving work is a new one. */
export async function updateAllocation(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<Omit<AllocationFields, 'projectId'>>,
): Promise<{ version: number }> {
  const before = await find(context, id)
  const fields = { ...toFields(before), ...given(patch) }
  check(fields)
  const saved = await peopleCommand(context, 'people.updateAllocation', projectsOf(before), (tx) =>
    tx.update('allocations', id, version, fromFields(fields)),
  )
  return { version: saved }
}

export async function removeAllocation(context: CoreContext, id: string, version: number): Promise<void> {
  const row = await find(context, id)
  await peopleCommand(context, 'people.removeAllocation', projectsOf(row), (tx) =>
    tx.remove('allocations', id, version),
  )
}

async function find({ session }: CoreContext, id: string): Promise<AllocationsTable> {
  const { db } = session.current()
  const row = await db.selectFrom('allocations').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'allocations', id })
  return row
}

const projectsOf = ({ project_id: id }: AllocationsTable) => (id === null ? [] : [id])

function check({ startDay, endDay, projectId, outsideProject }: AllocationFields): void {
  refuseWrongOrder(startDay, endDay)
  const isOutside = projectId === null
  if (isOutside === (outsideProject.trim() !== '')) return
  throw new AppError('invalid_input', { problems: [{ field: 'outsideProject', code: isOutside ? 'empty' : 'other' }] })
}

function toFields(row: AllocationsTable): AllocationFields {
  return {
    projectId: row.project_id,
    outsideProject: row.outside_project,
    role: row.role,
    workPackage: row.work_package,
    share: row.share,
    startDay: row.start_day,
    endDay: row.end_day,
  }
}

function fromFields(fields: AllocationFields) {
  return {
    outside_project: fields.outsideProject,
    role: fields.role,
    work_package: fields.workPackage,
    share: fields.share,
    start_day: fields.startDay,
    end_day: fields.endDay,
  }
}
