import type { ClaimAdvanceFields } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import type { FundingSource } from '#domain/shares/funding-plan.ts'
import type { Day } from '#domain/values/day.ts'
import type { Cents } from '#domain/values/money.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { readRows } from '../projects/projects.ts'
import { fromAdvance, toAdvanceFields } from './advance-row.ts'
import { refused } from './draft.ts'
import { editClaim } from './edit-claims.ts'
import type { ClaimTarget } from './edit-claims.ts'

type Saved = Promise<{ version: number }>

/** Money from the funder for a decided claim, which is paid from then on. */
export function addPayment(
  context: CoreContext,
  { paidOn, amount, reference, ...target }: ClaimTarget & { paidOn: Day; amount: Cents; reference: string },
): Saved {
  if (amount === 0) throw refused([{ field: 'amount', code: 'zero' }])
  return editClaim(context, 'claim.pay', target, ['decided', 'paid'], async (tx, row) => {
    await tx.insert('claim_payments', {
      id: newId(context.ports),
      project_id: row.project_id,
      claim_id: row.id,
      paid_on: paidOn,
      amount_cents: amount,
      reference,
    })
    return { version: await raise(tx, target, 'paid') }
  })
}

/** Takes a payment away that was written by mistake; without any the claim is decided again. */
export function removePayment(context: CoreContext, target: ClaimTarget & { paymentId: string }): Saved {
  return editClaim(context, 'claim.removePayment', target, ['paid'], async (tx, row) => {
    const payments = await tx.db.selectFrom('claim_payments').select('id').where('claim_id', '=', row.id).execute()
    if (payments.every(({ id }) => id !== target.paymentId)) {
      throw new AppError('not_found', { what: 'claim_payments', id: target.paymentId })
    }
    await tx.remove('claim_payments', target.paymentId, null)
    return { version: await raise(tx, target, payments.length === 1 ? 'decided' : 'paid') }
  })
}

/** The claim's version guards its payments: it goes up with each of them. */
async function raise(tx: CommandTx, { id, version }: ClaimTarget, state: 'decided' | 'paid'): Promise<number> {
  const raised = await tx.update('claims', id, version, { state })
  return raised === version ? tx.touch('claims', id, version) : raised
}

/** Money that a source has brought for a draft; null goes back to its part of the funding plan. */
export function setShare(
  context: CoreContext,
  {
    source,
    name,
    amount,
    evidence,
    ...target
  }: ClaimTarget & { source: FundingSource; name: string; amount: Cents | null; evidence: string },
): Saved {
  return editClaim(context, 'claim.setShare', target, ['draft'], async (tx, row) => {
    const known = await tx.db
      .selectFrom('claim_shares')
      .select('id')
      .where('claim_id', '=', row.id)
      .where('source', '=', source)
      .where('name', '=', name)
      .executeTakeFirst()
    if (amount === null) {
      if (known !== undefined) await tx.remove('claim_shares', known.id, null)
    } else if (known !== undefined) {
      await tx.update('claim_shares', known.id, null, { amount_cents: amount, evidence })
    } else {
      const place = { id: newId(context.ports), project_id: row.project_id, claim_id: row.id }
      await tx.insert('claim_shares', { ...place, source, name, amount_cents: amount, evidence })
    }
    return { version: await tx.touch('claims', row.id, row.version) }
  })
}

/** The advance on the grant. Throws `already_exists`: it is granted once. */
export async function addAdvance(
  context: CoreContext,
  { projectId, fields }: { projectId: string; fields: ClaimAdvanceFields },
): Promise<ClaimTarget> {
  const { project } = await readRows(context, projectId)
  refuseHalf(fields)
  const id = newId(context.ports)
  await projectCommand(context, 'claim.addAdvance', project, (tx) =>
    tx.insert('claim_advances', { id, project_id: projectId, ...fromAdvance(fields) }),
  )
  return { id, version: 1 }
}

export function updateAdvance(context: CoreContext, target: ClaimTarget, patch: Patch<ClaimAdvanceFields>): Saved {
  return editAdvance(context, 'claim.updateAdvance', target, async (tx, row) => {
    const fields = { ...row, ...given(patch) }
    refuseHalf(fields)
    return { version: await tx.update('claim_advances', target.id, target.version, fromAdvance(fields)) }
  })
}

export async function removeAdvance(context: CoreContext, target: ClaimTarget): Promise<void> {
  await editAdvance(context, 'claim.removeAdvance', target, (tx) =>
    tx.remove('claim_advances', target.id, target.version),
  )
}

async function editAdvance<T>(
  context: CoreContext,
  name: string,
  { id }: ClaimTarget,
  work: (tx: CommandTx, fields: ClaimAdvanceFields) => Promise<T>,
): Promise<T> {
  const { db } = context.session.current()
  const row = await db.selectFrom('claim_advances').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('not_found', { what: 'claim_advances', id })
  const { project } = await readRows(context, row.project_id)
  return projectCommand(context, name, project, (tx) => work(tx, toAdvanceFields(row)))
}

function refuseHalf({ granted, received, receivedOn }: ClaimAdvanceFields): void {
  if (granted <= 0) throw refused([{ field: 'granted', code: 'zero' }])
  if (received !== null && received <= 0) throw refused([{ field: 'received', code: 'zero' }])
  if ((received === null) === (receivedOn === null)) return
  throw refused([{ field: received === null ? 'received' : 'receivedOn', code: 'missing' }])
}
