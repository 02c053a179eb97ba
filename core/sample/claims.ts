import { addDays, asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import type { RowDecision } from '#domain/claims/claim-decision.ts'
import type { CommandTx } from '#db/command.ts'
import type { ClaimRowsTable } from '#db/claims/tables.ts'
import type { NewRow } from '#db/schema.ts'
import { decideSent } from '../claims/decide.ts'
import { NOT_DECIDED } from '../claims/draft.ts'
import { sendDraft } from '../claims/send.ts'

/** The sample project whose claims are told; its hours of the draft's period stay open. */
export const claimedSample = 'A79101'

interface SampleClaim {
  readonly serial: number
  readonly revision?: number
  readonly period: readonly [start: string, end: string]
  readonly isLast?: boolean
  readonly note?: string
  readonly sentOn?: string
  readonly decided?: { readonly on: string; readonly number: string; readonly cuts: number }
  /** Whether what was decided has been paid, some weeks later. */
  readonly paid?: boolean
  readonly correctsVoucher?: boolean
}

/** Four claims in four states: one cut by the funder, one corrected, one waiting, and the draft of the last. */
const claims: readonly SampleClaim[] = [
  {
    serial: 1,
    period: ['2017-01-01', '2017-06-30'],
    sentOn: '2017-08-25',
    decided: { on: '2017-10-12', number: 'EURA 2014/9101/MH1', cuts: 2 },
    paid: true,
  },
  { serial: 2, period: ['2017-07-01', '2017-12-31'], sentOn: '2018-02-20' },
  {
    serial: 2,
    revision: 2,
    period: ['2017-07-01', '2017-12-31'],
    sentOn: '2018-03-09',
    note: 'Yksi lasku oli kirjattu väärälle hankkeelle.',
    decided: { on: '2018-05-03', number: 'EURA 2014/9101/MH2', cuts: 0 },
    correctsVoucher: true,
  },
  { serial: 3, period: ['2018-01-01', '2018-03-31'], sentOn: '2018-05-21' },
  { serial: 4, period: ['2018-04-01', '2018-12-31'], isLast: true, note: 'Odottaa viimeisiä laskuja.' },
]

/** Adds the claims, the advance and the payments of the sample, through the same rules as a person's own. */
export async function insertClaims(tx: CommandTx, projectId: string, fresh: () => string): Promise<void> {
  await tx.insert('claim_advances', {
    id: fresh(),
    project_id: projectId,
    granted_on: '2017-01-20',
    decision_number: 'EURA 2014/9101/E',
    granted_cents: 3_000_000,
    received_on: '2017-02-06',
    received_cents: 3_000_000,
    reference: 'RF18 9101 0001',
    offset_rate: null,
  })
  for (const claim of claims) {
    if (claim.correctsVoucher === true) await halveLastService(tx, projectId)
    await insertClaim(tx, projectId, claim, fresh)
  }
}

async function insertClaim(tx: CommandTx, projectId: string, claim: SampleClaim, fresh: () => string): Promise<void> {
  const row = draftOf(fresh(), projectId, claim)
  await tx.insert('claims', row)
  const { sentOn, decided, paid } = claim
  if (sentOn === undefined) return
  const sent = await sendDraft(tx, { ...row, version: 1 }, asDay(sentOn), fresh)
  if (decided === undefined) return
  const rows = await cutsOf(tx, row.id, decided.cuts)
  const decision = { decidedOn: asDay(decided.on), number: decided.number, rows }
  const asComputed = { support: null, sanction: null, offset: null }
  const saved = await decideSent(tx, { ...row, ...sent, sent_on: sentOn }, { ...decision, ...asComputed })
  if (paid !== true) return
  const stored = await tx.db.selectFrom('claims').selectAll().where('id', '=', row.id).executeTakeFirstOrThrow()
  await tx.insert('claim_payments', {
    id: fresh(),
    project_id: projectId,
    claim_id: row.id,
    paid_on: addDays(asDay(decided.on), 19),
    amount_cents: (stored.decided_support_cents ?? 0) - (stored.decided_offset_cents ?? 0),
    reference: `RF18 9101 000${claim.serial + 1}`,
  })
  await tx.update('claims', row.id, saved.version, { state: 'paid' })
}

function draftOf(id: string, projectId: string, claim: SampleClaim): NewRow<'claims'> {
  const [start, end] = claim.period
  return {
    id,
    project_id: projectId,
    serial: claim.serial,
    revision: claim.revision ?? 1,
    period_start: start,
    period_end: end,
    is_last: claim.isLast === true ? 1 : 0,
    state: 'draft',
    sent_on: null,
    decided_on: null,
    decision_number: '',
    note: claim.note ?? '',
    grant_id: null,
    snapshot_json: null,
    ...NOT_DECIDED,
  }
}

/** What the funder leaves out: a travel cost wholly, of a service the catering. */
async function cutsOf(tx: CommandTx, claimId: string, count: number): Promise<readonly RowDecision[]> {
  const rows = await tx.db
    .selectFrom('claim_rows')
    .innerJoin('ledger_rows', 'ledger_rows.id', 'claim_rows.ledger_row_id')
    .selectAll('claim_rows')
    .where('claim_id', '=', claimId)
    .where('claim_rows.cost_kind', 'in', ['staff_travel', 'event_rent'])
    .orderBy('ledger_rows.position')
    .execute()
  const travel = rows.find(({ cost_kind: kind }) => kind === 'staff_travel')
  const event = rows.find(({ cost_kind: kind }) => kind === 'event_rent')
  return [
    cut(travel, 0, 'Matka ei liittynyt hankkeen toimenpiteisiin'),
    cut(event, 0.7, 'Tarjoilu ylitti kohtuullisen'),
  ]
    .flat()
    .slice(0, count)
}

function cut(row: ClaimRowsTable | undefined, part: number, reason: string): RowDecision[] {
  if (row === undefined) return []
  return [{ rowId: row.ledger_row_id, accepted: cents(Math.round(row.amount_cents * part)), reason }]
}

/** The mistake that the correction mends: half of a bill belonged to another project. */
async function halveLastService(tx: CommandTx, projectId: string): Promise<void> {
  const row = await tx.db
    .selectFrom('ledger_rows')
    .select(['id', 'net_cents'])
    .where('project_id', '=', projectId)
    .where('category', '=', 'services')
    .where('cost_day', 'like', '2017-11-%')
    .orderBy('position', 'desc')
    .executeTakeFirst()
  if (row?.net_cents !== undefined && row.net_cents !== null) {
    await tx.update('ledger_rows', row.id, null, { eligible_cents: Math.round(row.net_cents / 2) })
  }
}
