import type { AgreementFields, ShareFields } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import { membersOn } from '#domain/groups/membership.ts'
import { asDay } from '#domain/values/day.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { groupProject } from './group-project.ts'
import { readBook } from './read-book.ts'

interface Target {
  id: string
  version: number
}

/**
 * A new agreement: who is in on its first day, with the weights of then. The first one of a project takes its
 * participants with equal weights. `already_exists` when an agreement begins on that day.
 */
export async function addAgreement(
  context: CoreContext,
  { projectId, validFrom }: { projectId: string; validFrom: string },
): Promise<Target> {
  const project = await groupProject(context, projectId)
  const id = newId(context.ports)
  await projectCommand(context, 'group.addAgreement', project, async (tx) => {
    await insertAgreement(tx, { id, projectId, validFrom }, () => newId(context.ports))
  })
  return { id, version: 1 }
}

export async function insertAgreement(
  tx: CommandTx,
  { id, projectId, validFrom }: { id: string; projectId: string; validFrom: string },
  fresh: () => string,
): Promise<void> {
  const { book, rows, participants } = await readBook(tx.db, projectId, asDay(validFrom))
  const held = rows.agreements.findLast((row) => row.valid_from <= validFrom)
  const members = membersOn(book.group, asDay(validFrom))
  const taking = participants.filter(({ role }) => role === 'participant')
  const named =
    held === undefined ? taking.map((row) => row.organisation_id) : members.map(({ companyId }) => companyId)
  await tx.insert('group_agreements', { id, project_id: projectId, valid_from: validFrom, signed_on: null, note: '' })
  for (const [position, companyId] of [...new Set(named)].entries()) {
    const before = rows.shares.find((row) => row.agreement_id === held?.id && row.organisation_id === companyId)
    await tx.insert('group_agreement_shares', {
      id: fresh(),
      project_id: projectId,
      agreement_id: id,
      organisation_id: companyId,
      position,
      weight: before?.weight ?? 1,
      specific_cents: before?.specific_cents ?? null,
      agreed_cents: before?.agreed_cents ?? null,
    })
  }
}

export async function updateAgreement(
  context: CoreContext,
  { id, version, patch }: Target & { patch: Patch<AgreementFields> },
): Promise<{ version: number }> {
  const project = await projectOf(context, 'group_agreements', id)
  const { validFrom, signedOn, note } = given(patch)
  const saved = await projectCommand(context, 'group.updateAgreement', project, (tx) =>
    tx.update('group_agreements', id, version, {
      ...(validFrom === undefined ? {} : { valid_from: validFrom }),
      ...(signedOn === undefined ? {} : { signed_on: signedOn }),
      ...(note === undefined ? {} : { note }),
    }),
  )
  return { version: saved }
}

export async function removeAgreement(context: CoreContext, { id, version }: Target): Promise<void> {
  const project = await projectOf(context, 'group_agreements', id)
  await projectCommand(context, 'group.removeAgreement', project, async (tx) => {
    const shares = await tx.db
      .selectFrom('group_agreement_shares')
      .select('id')
      .where('agreement_id', '=', id)
      .execute()
    for (const share of shares) await tx.remove('group_agreement_shares', share.id, null)
    await tx.remove('group_agreements', id, version)
  })
}

/** `already_exists` when the agreement names the company. */
export async function addShare(
  context: CoreContext,
  { agreementId, organisationId, fields }: { agreementId: string; organisationId: string; fields: ShareFields },
): Promise<Target> {
  const project = await projectOf(context, 'group_agreements', agreementId)
  const id = newId(context.ports)
  await projectCommand(context, 'group.addShare', project, async (tx) => {
    const organisation = await tx.db
      .selectFrom('organisations')
      .select('name')
      .where('id', '=', organisationId)
      .executeTakeFirst()
    if (organisation === undefined) throw new AppError('not_found', { what: 'organisations', id: organisationId })
    const shares = await tx.db
      .selectFrom('group_agreement_shares')
      .selectAll()
      .where('agreement_id', '=', agreementId)
      .execute()
    if (shares.some((share) => share.organisation_id === organisationId)) {
      throw new AppError('already_exists', { what: 'group_agreement_shares', value: organisation.name })
    }
    const position = Math.max(-1, ...shares.map((share) => share.position)) + 1
    await tx.insert('group_agreement_shares', {
      id,
      project_id: project.id,
      agreement_id: agreementId,
      organisation_id: organisationId,
      position,
      weight: fields.weight,
      specific_cents: fields.specificCents,
      agreed_cents: fields.agreedCents,
    })
  })
  return { id, version: 1 }
}

export async function updateShare(
  context: CoreContext,
  { id, version, patch }: Target & { patch: Patch<ShareFields> },
): Promise<{ version: number }> {
  const project = await projectOf(context, 'group_agreement_shares', id)
  const { weight, specificCents, agreedCents } = given(patch)
  const saved = await projectCommand(context, 'group.updateShare', project, (tx) =>
    tx.update('group_agreement_shares', id, version, {
      ...(weight === undefined ? {} : { weight }),
      ...(specificCents === undefined ? {} : { specific_cents: specificCents }),
      ...(agreedCents === undefined ? {} : { agreed_cents: agreedCents }),
    }),
  )
  return { version: saved }
}

export async function removeShare(context: CoreContext, { id, version }: Target): Promise<void> {
  const project = await projectOf(context, 'group_agreement_shares', id)
  await projectCommand(context, 'group.removeShare', project, (tx) => tx.remove('group_agreement_shares', id, version))
}

async function projectOf(
  context: CoreContext,
  table: 'group_agreements' | 'group_agreement_shares',
  id: string,
): Promise<{ id: string; code: string }> {
  const row = await context.session
    .current()
    .db.selectFrom<'group_agreements' | 'group_agreement_shares'>(table)
    .select('project_id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not_found', { what: table, id })
  return groupProject(context, row.project_id)
}
