import type { GroupChangeIn, GroupState } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import type { GroupBook } from '#domain/groups/group-book.ts'
import { groupState } from '#domain/groups/group-state.ts'
import { settle } from '#domain/groups/own-money.ts'
import { withChange } from '#domain/groups/what-if.ts'
import type { GroupChange } from '#domain/groups/what-if.ts'
import { asDay } from '#domain/values/day.ts'
import { ZERO_CENTS } from '#domain/values/money.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { insertAgreement } from './agreements.ts'
import { read } from './group.ts'
import type { Asked } from './group.ts'
import { groupProject } from './group-project.ts'
import { readBook } from './read-book.ts'
import type { GroupReading } from './read-book.ts'
import { toState } from './to-contract.ts'

/** Figures and verdicts as they are and as they would be; nothing is written. */
export async function whatIf(
  context: CoreContext,
  { change, ...asked }: Asked & { change: GroupChangeIn },
): Promise<{ before: GroupState; after: GroupState }> {
  const reading = await read(context, asked)
  return {
    before: toState(groupState(reading.book), reading),
    after: toState(groupState(changed(reading.book, toChange(change))), reading),
  }
}

function changed(book: GroupBook, change: GroupChange): GroupBook {
  const { group, money } = withChange(book, change)
  const companyIds = [...new Set([...book.companyIds, change.companyId])]
  if (change.kind === 'pays_late') return { ...book, money }
  // The agreements of the change carry the planned money of those that they name.
  const agreed = group.agreements
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .map(({ validFrom, weights }) => {
      const held = book.agreed.findLast((each) => each.validFrom <= validFrom)
      const shares = weights.map(({ companyId, weight }) => {
        const before = held?.shares.find((share) => share.companyId === companyId)
        return before ?? { companyId, weight, specific: ZERO_CENTS, stated: null }
      })
      return { validFrom, shares }
    })
  // What is planned is told as of the day of the change when that is still to come.
  const day = change.kind === 'joins' ? change.from : change.lastDay
  return { ...book, group, agreed, companyIds, today: day > book.today ? day : book.today }
}

/** Writes the change that was asked about, as one step of undo. */
export async function apply(
  context: CoreContext,
  { projectId, change }: { projectId: string; change: GroupChangeIn },
): Promise<void> {
  const project = await groupProject(context, projectId)
  await projectCommand(context, `group.apply.${change.kind}`, project, async (tx) => {
    const day = change.kind === 'joins' ? change.from : change.kind === 'leaves' ? change.lastDay : change.paidOn
    const reading = await readBook(tx.db, projectId, asDay(day))
    if (change.kind === 'leaves') await leave(tx, reading, change)
    else if (change.kind === 'joins') await join(tx, reading, change, () => newId(context.ports))
    else await payLate(tx, reading, change, () => newId(context.ports))
  })
}

async function leave(
  tx: CommandTx,
  { participants, rows }: GroupReading,
  { companyId, lastDay }: Extract<GroupChangeIn, { kind: 'leaves' }>,
): Promise<void> {
  const stays = participants.filter(
    (row) =>
      row.organisation_id === companyId &&
      row.role === 'participant' &&
      (row.left_on === null || row.left_on > lastDay),
  )
  if (stays.length === 0) throw new AppError('not_found', { what: 'participations', id: companyId })
  for (const row of stays) {
    if (row.joined_on !== null && row.joined_on > lastDay) {
      throw new AppError('invalid_input', { problems: [{ field: 'lastDay', code: 'before_joining', details: {} }] })
    }
    await tx.update('participations', row.id, null, { left_on: lastDay })
  }
  const later = rows.agreements.filter((row) => row.valid_from > lastDay).map(({ id }) => id)
  const gone = rows.shares.filter((share) => later.includes(share.agreement_id) && share.organisation_id === companyId)
  for (const share of gone) await tx.remove('group_agreement_shares', share.id, null)
}

async function join(
  tx: CommandTx,
  { project, participants, rows }: GroupReading,
  { companyId, from, weight }: Extract<GroupChangeIn, { kind: 'joins' }>,
  fresh: () => string,
): Promise<void> {
  const own = participants.filter((row) => row.organisation_id === companyId)
  const interested = own.find(({ role }) => role === 'interested')
  if (interested !== undefined) {
    await tx.update('participations', interested.id, null, {
      role: 'participant',
      joined_on: from,
      left_on: null,
      leaving_reason: '',
    })
  } else {
    await tx.insert('participations', {
      id: fresh(),
      project_id: project.id,
      organisation_id: companyId,
      position: Math.max(-1, ...participants.map(({ position }) => position)) + 1,
      role: 'participant',
      joined_on: from,
      left_on: null,
      agreement_signed_on: null,
      leaving_reason: '',
      activity: null,
      planned_aid_cents: null,
    })
  }
  if (rows.agreements.every((row) => row.valid_from !== from)) {
    await insertAgreement(tx, { id: fresh(), projectId: project.id, validFrom: from }, fresh)
  }
  const { rows: now } = await readBook(tx.db, project.id, asDay(from))
  for (const agreement of now.agreements.filter((row) => row.valid_from >= from)) {
    const shares = now.shares.filter((share) => share.agreement_id === agreement.id)
    if (shares.some((share) => share.organisation_id === companyId)) continue
    await tx.insert('group_agreement_shares', {
      id: fresh(),
      project_id: project.id,
      agreement_id: agreement.id,
      organisation_id: companyId,
      position: Math.max(-1, ...shares.map(({ position }) => position)) + 1,
      weight,
      specific_cents: null,
      agreed_cents: null,
    })
  }
}

/** Books the payment of everything that the company has open. */
async function payLate(
  tx: CommandTx,
  { project, rows, book }: GroupReading,
  { companyId, paidOn }: Extract<GroupChangeIn, { kind: 'pays_late' }>,
  fresh: () => string,
): Promise<void> {
  const open = settle(book.money).balances.filter((each) => each.invoice.companyId === companyId && each.open > 0)
  const first = Math.max(-1, ...rows.payments.map(({ position }) => position)) + 1
  for (const [index, { invoice, open: amount }] of open.entries()) {
    await tx.insert('own_share_payments', {
      id: fresh(),
      project_id: project.id,
      position: first + index,
      organisation_id: companyId,
      invoice_id: invoice.id,
      paid_on: paidOn,
      amount_cents: amount,
      method: 'bank',
      reference: '',
      evidence: '',
    })
  }
}

function toChange(change: GroupChangeIn): GroupChange {
  if (change.kind === 'leaves') return { ...change, lastDay: asDay(change.lastDay) }
  return change.kind === 'joins' ? { ...change, from: asDay(change.from) } : { ...change, paidOn: asDay(change.paidOn) }
}
