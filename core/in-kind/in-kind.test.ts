import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, describe, it } from 'vitest'
import type { InKindFields } from '#contract/index.ts'
import { fromTuple } from '#domain/ledger/tuple.ts'
import type { LedgerTuple } from '#domain/ledger/tuple.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
const clientOf = ({ core }: TestCore) => createRouterClient(core.router, { context: core.context })
let client: ReturnType<typeof clientOf>
let projectId: string

beforeEach(async () => {
  test = await startTestCore()
  client = clientOf(test)
  projectId = await project('12345', 'EAFRD')
})
afterEach(() => test.end())

async function project(code: string, fund: 'EAFRD' | 'EAKR'): Promise<string> {
  const made = await client.project.create({ code, name: 'Talkookoe', fund })
  await client.project.update({ ...made, patch: { periodStart: '2024-01-01', periodEnd: '2026-12-31' } })
  return made.id
}

const work = {
  worker: 'Aino Testinen',
  isOfAge: true,
  task: 'Polun raivaus',
  workDay: '2024-06-01',
  hours: 10_000,
  machine: 'Traktori',
  machineHours: 1_000,
  signedOn: '2024-06-02',
}
const add = (fields: Partial<InKindFields> = {}) => client.inKind.add({ projectId, fields: { ...work, ...fields } })
const overview = () => client.inKind.overview({ projectId })

/** A decision of 75 % support with voluntary work in its plan. */
async function decide(): Promise<void> {
  const { id, version } = await client.decision.create({ projectId, copyOf: null })
  const terms = { number: '1', regime: 'RUR23', decidedOn: '2024-01-15', validFrom: '2024-01-01' } as const
  let saved = await client.decision.update({ id, version, patch: { ...terms, supportRate: 7_500, granted: 750_000 } })
  const cell = { category: 'services', year: null, partner: '', workPackage: '', amount: 1_000_000 } as const
  saved = await client.decision.setAmounts({ id, version: saved.version, cells: [cell] })
  saved = await client.decision.addModel({ id, version: saved.version, modelId: 'FI23-STAFF', parameters: {} })
  const [held] = await client.decision.list({ projectId })
  const support = held?.sources.find(({ source }) => source === 'support')
  if (support === undefined) throw new Error('A new decision has support among its sources')
  const rowId = support.id
  saved = await client.decision.updateSource({ id, version: saved.version, rowId, patch: { share: 7_500 } })
  const inKind = { source: 'in_kind', name: '', mode: 'FIXED', share: null, amount: 250_000, inSupport: false } as const
  saved = await client.decision.addSource({ id, version: saved.version, fields: inKind })
  await client.decision.confirm({ id, version: saved.version })
}

const costs = async (netCents: number) => {
  const inserts = [{ voucher: '1', netCents, costDay: '2024-05-01' }]
  await client.ledger.write({ projectId, action: 'paste', updates: [], inserts, removes: [] })
}

async function bookedRows() {
  const page = await client.ledger.page({ projectId, after: -1, limit: 100 })
  const tuples: LedgerTuple[] = JSON.parse(page.rows)
  return { ledgerRows: tuples.map(fromTuple).filter(({ costKind }) => costKind === 'in_kind_work') }
}

describe('voluntary work', () => {
  it('F6: is worth its hours, and the support stays below what is left of the costs', async () => {
    await decide()
    await add()
    await costs(760_000)
    const first = await overview()
    expect(first).toMatchObject({ value: 240_000, hours: 10_000, machineHours: 1_000, verdict: { status: 'OK' } })
    expect(first.support).toEqual({ ledgerCosts: 760_000, total: 1_000_000, amount: 750_000, boundBy: 'rate' })
    const { id, version } = first.rows[0] ?? { id: '', version: 0 }
    await client.inKind.update({ id, version, patch: { hours: 13_000 } })
    await costs(-60_000)
    const more = await overview()
    expect(more.support).toEqual({ ledgerCosts: 700_000, total: 1_000_000, amount: 700_000, boundBy: 'in_kind' })
    expect(more.verdict).toMatchObject({ status: 'FAIL', reason: 'above_private_share' })
  })

  it('counts when worker, day, hours and signature are known, and not before', async () => {
    const incomplete = [{ signedOn: null }, { isOfAge: null }, { hours: null }, { workDay: null }, { isOfAge: false }]
    for (const missing of incomplete) await add(missing)
    const { value, openValue, verdict } = await overview()
    expect([value, openValue]).toEqual([0, 4 * 240_000 + 40_000])
    expect(verdict?.status).toBe('FAIL')
  })

  it('has the prices of its time, and the decision’s own over them', async () => {
    await add()
    expect((await overview()).prices).toMatchObject({ workHour: 2_000, machineHour: 4_000, workerAge: 15 })
    await client.ledger.setSettings({ projectId, version: 0, patch: { inKindWorkHour: 1_500 } })
    const { prices, value } = await overview()
    expect([prices?.workHour, prices?.ruleWorkHour, value]).toEqual([1_500, 2_000, 190_000])
  })

  it('is booked once, a row each, goes into the claim as unpaid work, and is taken back as one step', async () => {
    await decide()
    await add()
    await add({ worker: 'Eino Testinen', hours: 500, machineHours: null })
    await add({ worker: 'Kesken', signedOn: null })
    await costs(760_000)
    expect((await overview()).unbooked).toBe(2)
    expect(await client.inKind.book({ projectId })).toEqual({ booked: 2 })
    expect(await client.inKind.book({ projectId })).toEqual({ booked: 0 })
    const after = await overview()
    expect(after.rows.map(({ booked }) => booked)).toEqual(['same', 'same', 'no'])
    expect(after.support).toEqual({ ledgerCosts: 760_000, total: 1_010_000, amount: 750_000, boundBy: 'grant' })
    const { ledgerRows } = await bookedRows()
    expect(ledgerRows.map(({ costKind, netCents, costDay }) => [costKind, netCents, costDay])).toEqual([
      ['in_kind_work', 240_000, '2024-06-01'],
      ['in_kind_work', 10_000, '2024-06-01'],
    ])
    const second = after.rows[1] ?? { id: '', version: 0 }
    await client.inKind.update({ id: second.id, version: second.version, patch: { hours: 600 } })
    expect((await overview()).rows.map(({ booked }) => booked)).toEqual(['same', 'differs', 'no'])
    await client.history.undo()
    await client.history.undo()
    expect((await bookedRows()).ledgerRows).toEqual([])
  })

  it('never is anything in the structural funds', async () => {
    projectId = await project('A79970', 'EAKR')
    await add()
    expect(await overview()).toMatchObject({ isPossible: false, prices: null, value: 0, verdict: null })
  })

  it('is added, changed and removed with its files, and each is undone', async () => {
    const { id } = await add()
    const file = { name: 'lista.pdf', base64: Buffer.from('%PDF-1.7').toString('base64') }
    await client.attachment.add({ projectId, owner: 'in_kind_work', ownerIds: [id], file })
    await client.inKind.update({ id, version: 1, patch: { task: 'Polun kunnostus' } })
    await client.inKind.remove({ id, version: 2 })
    expect((await overview()).rows).toEqual([])
    await client.history.undo()
    expect((await overview()).rows[0]?.task).toBe('Polun kunnostus')
    expect((await client.attachment.list({ projectId }))[0]?.uses[0]?.about).toBe('Aino Testinen · 1.6.2024')
    await client.history.undo()
    expect((await overview()).rows[0]?.task).toBe('Polun raivaus')
  })
})
