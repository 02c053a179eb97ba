import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { asComputed, claimProject, nothing, problemsOf } from '#tests/support/claims.ts'
import type { ClaimProject } from '#tests/support/claims.ts'

let p: ClaimProject
let client: ClaimProject['client']
let projectId: string

beforeEach(async () => {
  p = await claimProject()
  ;({ client, projectId } = p)
})
afterEach(() => p.test.end())

describe('sending', () => {
  it('tells all that is not in order, and happens once', async () => {
    await p.decide()
    const draft = await p.create('2021-01-01', '2021-12-31', true)
    expect(await problemsOf(p.send(draft, '2021-12-30'))).toEqual(['sentOn period_not_over', ' nothing_to_claim'])
    await p.book({ day: '2021-02-01', amount: 10_000 })
    const { version } = await p.send(draft)
    await expect(p.send({ id: draft.id, version })).rejects.toMatchObject({ code: 'period_locked' })
    await expect(client.claim.withdraw({ id: draft.id, version })).rejects.toMatchObject({ code: 'period_locked' })
    await client.history.undo()
    expect((await p.get(draft.id)).state).toBe('draft')
    expect(await client.claim.locks({ projectId })).toEqual([])
  })

  it('keeps the figures, whatever the decision becomes', async () => {
    await p.decide({ models: ['FI14-ACTUAL'] })
    await p.book({ day: '2021-02-01', amount: 100_000 })
    const { id } = await p.sent('2021-01-01', '2021-06-30')
    const before = await p.get(id)
    const [first] = await client.decision.list({ projectId })
    const amendment = await client.decision.create({ projectId, copyOf: first?.id ?? '' })
    const patch = { number: 'EURA 2', decidedOn: '2021-12-01', validFrom: '2021-01-01', supportRate: 5_000 }
    const { version } = await client.decision.update({ ...amendment, patch })
    await client.decision.confirm({ id: amendment.id, version })
    expect(await p.get(id)).toEqual(before)
    expect((await p.list()).decision).toMatchObject({ sequence: 2, supportRate: 5_000 })
  })
})

describe('after sending', () => {
  it('a decision names the rows that it cannot cut so', async () => {
    await p.decide()
    const [rowId = ''] = await p.book({ day: '2021-02-01', amount: 10_000 })
    const claim = await p.sent('2021-01-01', '2021-06-30')
    const rows = [{ rowId, accepted: 10_001, reason: '' }]
    expect(await problemsOf(client.claim.decide({ ...claim, ...asComputed, rows }))).toEqual([
      `rows.${rowId} outside_claimed`,
    ])
    const early = { ...asComputed, decidedOn: '2022-02-28' }
    expect(await problemsOf(client.claim.decide({ ...claim, ...early, rows: [] }))).toEqual([
      'decidedOn before_sending',
    ])
  })

  it('money comes in parts, and a payment that was a mistake goes again', async () => {
    await p.decide()
    await p.book({ day: '2021-02-01', amount: 10_000 })
    const claim = await p.sent('2021-01-01', '2021-06-30')
    const pay = (version: number, amount: number) =>
      client.claim.addPayment({ id: claim.id, version, paidOn: '2022-05-01', amount, reference: 'RF18' })
    await expect(pay(claim.version, 100)).rejects.toMatchObject({ code: 'period_locked' })
    const decided = await client.claim.decide({ ...claim, ...asComputed, rows: [] })
    const first = await pay(decided.version, 5_000)
    const second = await pay(first.version, 2_500)
    expect((await p.list()).claims).toMatchObject([{ state: 'paid', paid: 7_500, decidedPayable: 7_500 }])
    const [payment] = (await p.get(claim.id)).payments
    const removed = await client.claim.removePayment({ id: claim.id, ...second, paymentId: payment?.id ?? '' })
    await client.history.undo()
    expect((await p.get(claim.id)).payments).toHaveLength(2)
    expect(removed.version).toBeGreaterThan(second.version)
  })

  it('a correction stands beside the old version and takes its place when it is sent', async () => {
    await p.decide({ models: ['FI14-ACTUAL'] })
    const [rowId = ''] = await p.book({ day: '2021-02-01', amount: 100_000 })
    const old = await p.sent('2021-01-01', '2021-06-30')
    const correction = await client.claim.correct(old)
    await expect(client.claim.correct(old)).rejects.toMatchObject({ code: 'period_locked' })
    const patch = { netCents: 80_000 }
    const update = { updates: [{ id: rowId, version: 1, patch }] }
    await client.ledger.write({ projectId, action: 'edit', ...nothing, ...update })
    await expect(
      client.ledger.write({ projectId, action: 'removeRows', ...nothing, removes: [{ id: rowId, version: 2 }] }),
    ).rejects.toMatchObject({ code: 'period_locked' })
    await p.book({ day: '2021-03-01', amount: 1_000 })
    expect((await p.get(old.id)).claimed.support).toBe(75_000)
    expect((await p.get(correction.id)).claimed.support).toBe(60_750)
    expect((await p.list()).claims.map(({ inForce, isCorrection }) => [inForce, isCorrection])).toEqual([
      [true, false],
      [false, true],
    ])
    await p.send(correction)
    expect((await p.list()).claims.map(({ revision, inForce }) => [revision, inForce])).toEqual([
      [1, false],
      [2, true],
    ])
    expect((await p.list()).totals.claimed).toBe(60_750)
    expect((await p.get(old.id)).claimed.support).toBe(75_000)
    await client.history.undo()
    expect((await p.list()).totals.claimed).toBe(75_000)
    expect(await client.workspace.verify()).toMatchObject({ ok: true })
  })

  it('goes along with its project, and comes back with it', async () => {
    await p.decide()
    await p.book({ day: '2021-02-01', amount: 10_000 })
    await p.sent('2021-01-01', '2021-06-30')
    const { version } = await client.project.get({ id: projectId })
    await client.project.remove({ id: projectId, version })
    await client.history.undo()
    expect((await p.list()).claims).toHaveLength(1)
    expect(await p.allRows()).toHaveLength(1)
  })
})

describe('deadlines', () => {
  it('are those of the decision and of the acts, and tell what has been sent', async () => {
    await p.decide()
    expect((await client.claim.deadlines({ projectId })).map(({ kind, due, done }) => [kind, due, done])).toEqual([
      ['extension_application', '2021-12-31', null],
      ['final_claim', '2022-04-30', false],
    ])
    await p.book({ day: '2021-02-01', amount: 10_000 })
    await p.sent('2021-01-01', '2021-12-31', true)
    expect((await client.claim.deadlines({ projectId })).map(({ kind }) => kind)).toEqual(['extension_application'])
  })
})
