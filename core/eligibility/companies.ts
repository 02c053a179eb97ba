import type { ParticipationFields } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { refuse } from '../organisations/parts.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'

/** A company comes into a project. One that has a part already keeps it; one that has left may come again. */
export async function addCompany(
  context: CoreContext,
  { projectId, organisationId, fields }: { projectId: string; organisationId: string; fields: ParticipationFields },
): Promise<{ id: string; version: number }> {
  const id = newId(context.ports)
  const project = await projectOf(context, projectId)
  refuseBackwards(fields)
  await projectCommand(context, 'companies.add', project, async (tx) => {
    const own = await partsOf(tx, projectId)
    const open = own.some((row) => row.organisation_id === organisationId && row.left_on === null)
    if (open) throw new AppError('already_exists', { what: 'participations', value: organisationId })
    const organisation = tx.db.selectFrom('organisations').select('id').where('id', '=', organisationId)
    if ((await organisation.executeTakeFirst()) === undefined) {
      throw new AppError('not_found', { what: 'organisations', id: organisationId })
    }
    const position = Math.max(-1, ...own.map((row) => row.position)) + 1
    await tx.insert('participations', {
      id,
      project_id: projectId,
      organisation_id: organisationId,
      position,
      ...fromFields(fields),
    })
  })
  context.events.publish({ kind: 'changed', scopes: ['organisations'] })
  return { id, version: 1 }
}

export async function updateCompany(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<ParticipationFields>,
): Promise<{ version: number }> {
  const row = await partOf(context, id)
  const project = await projectOf(context, row.project_id)
  const fields: ParticipationFields = {
    role: row.role,
    joinedOn: row.joined_on,
    leftOn: row.left_on,
    agreementSignedOn: row.agreement_signed_on,
    leavingReason: row.leaving_reason,
    activity: row.activity,
    plannedAidCents: row.planned_aid_cents,
    ...given(patch),
  }
  refuseBackwards(fields)
  const saved = await projectCommand(context, 'companies.update', project, (tx) =>
    tx.update('participations', id, version, fromFields(fields)),
  )
  context.events.publish({ kind: 'changed', scopes: ['organisations'] })
  return { version: saved }
}

export async function removeCompany(context: CoreContext, id: string, version: number): Promise<void> {
  const project = await projectOf(context, (await partOf(context, id)).project_id)
  await projectCommand(context, 'companies.remove', project, (tx) => tx.remove('participations', id, version))
  context.events.publish({ kind: 'changed', scopes: ['organisations'] })
}

async function projectOf({ session }: CoreContext, id: string): Promise<{ id: string; code: string }> {
  const { db } = session.current()
  const row = await db.selectFrom('projects').select(['id', 'code']).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('not_found', { what: 'projects', id })
  return row
}

async function partOf({ session }: CoreContext, id: string) {
  const row = await session
    .current()
    .db.selectFrom('participations')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not_found', { what: 'participations', id })
  return row
}

function partsOf(tx: CommandTx, projectId: string) {
  return tx.db
    .selectFrom('participations')
    .select(['organisation_id', 'left_on', 'position'])
    .where('project_id', '=', projectId)
    .execute()
}

function refuseBackwards({ joinedOn, leftOn }: ParticipationFields): void {
  if (joinedOn !== null && leftOn !== null && leftOn < joinedOn) refuse('leftOn', 'end_before_start')
}

function fromFields(fields: ParticipationFields) {
  return {
    role: fields.role,
    joined_on: fields.joinedOn,
    left_on: fields.leftOn,
    agreement_signed_on: fields.agreementSignedOn,
    leaving_reason: fields.leavingReason,
    activity: fields.activity,
    planned_aid_cents: fields.plannedAidCents,
  }
}
