import { ORPCError } from '@orpc/client'
import { createRouterClient } from '@orpc/server'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ClaimRowOut } from '#contract/index.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let projectId: string
const clientOf = (core: TestCore) => createRouterClient(core.core.router, { context: core.core.context })
let client: ReturnType<typeof clientOf>
const today = '2022-03-01'
const nothing = { updates: [], inserts: [], removes: [] }

/** 75 % for services and 24 % on staff; the grant is 60 000 €. */
async function decide(values: { granted?: number; models?: string[] } = {}): Promise<void> {
  const { id, version } = await client.decision.create({ projectId, copyOf: null })
  const terms = { number: 'EURA 1', decidedOn: '2020-12-01', validFrom: '2021-01-01', supportRate: 7_500 }
  let at = await client.decision.update({ id, version, patch: { ...terms, granted: values.granted ?? 6_000_000 } })
  const models = (values.models ?? ['FI14-EAKR24']).map((modelId) => ({ modelId, parameters: {} }))
  at = await client.decision.setModels({ id, version: at.version, models })
  const cell = { year: null, partner: '', workPackage: '' }
  at = await client.decision.setAmounts({
    id,
    version: at.version,
    cells: [
      { ...cell, category: 'staff', amount: 5_000_000 },
      { ...cell, category: 'services', amount: 1_800_000 },
    ],
  })
  const [version1] = await client.decision.list({ projectId })
  const rowId = version1?.sources[0]?.id ?? ''
  at = await client.decision.updateSource({ id, version: at.version, rowId, patch: { share: 7_500 } })
  await client.decision.confirm({ id, version: at.version })
}

beforeEach(async () => {
  test = await startTestCore()
  client = clientOf(test)
  const made = await client.project.create({ code: 'A79990', name: 'Maksatuskoe', fund: 'EAKR' })
  projectId = made.id
  await client.project.update({ ...made, patch: { periodStart: '2021-01-01', periodEnd: '2021-12-31' } })
})
afterEach(() => test.end())

interface Cost {
  day: string
  amount: number
  category?: 'staff' | 'services'
  paid?: string
}

async function book(...costs: Cost[]): Promise<string[]> {
  const inserts = costs.map(({ day, amount, category = 'services', paid = day }, index) => ({
    costDay: day,
    paymentDay: paid,
    voucher: String(index + 1),
    netCents: amount,
    category,
  }))
  return (await client.ledger.write({ projectId, action: 'paste', ...nothing, inserts })).inserted
}

const list = () => client.claim.list({ projectId, today })
const get = (id: string) => client.claim.get({ id, today })
const create = (start: string, end: string, isLast = false) =>
  client.claim.create({ projectId, start, end, isLast, today })
const rowsOf = async (id: string) => {
  const rows: ClaimRowOut[] = JSON.parse((await get(id)).rows)
  return rows
}
const allRows = async () => {
  const rows: string[][] = JSON.parse((await client.ledger.page({ projectId, after: -1, limit: 1_000 })).rows)
  return rows
}
const send = (target: { id: string; version: number }, sentOn = today) => client.claim.send({ ...target, sentOn })
async function sent(start: string, end: string, isLast = false) {
  const draft = await create(start, end, isLast)
  return { id: draft.id, version: (await send(draft)).version }
}
const asComputed = { decidedOn: '2022-04-01', number: 'P1', support: null, sanction: null, offset: null }
const problemsOf = async (call: Promise<unknown>) => {
  const error: unknown = await call.then(
    () => new Error('it was done'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof ORPCError) || error.code !== 'invalid_input') throw error
  const { problems }: { problems: { field: string; code: string }[] } = error.data
  return problems.map(({ field, code }) => `${field} ${code}`)
}

describe('the chain', () => {
  it('proposes the days that no claim has, and refuses gaps, overlaps and what is outside the project', async () => {
    expect(await problemsOf(create('2021-01-01', '2021-06-30'))).toEqual(['start no_decision'])
    await decide()
    expect((await list()).next).toEqual({ serial: 1, period: { start: '2021-01-01', end: '2021-12-31' } })
    expect(await problemsOf(create('2021-02-01', '2021-06-30'))).toEqual(['start gap'])
    expect(await problemsOf(create('2021-01-01', '2022-01-01'))).toEqual(['end ends_after_project'])
    expect(await problemsOf(create('2021-01-01', '2021-06-30', true))).toEqual(['end last_ends_early'])
    await book({ day: '2021-02-01', amount: 10_000 })
    await sent('2021-01-01', '2021-06-30')
    expect((await list()).next).toEqual({ serial: 2, period: { start: '2021-07-01', end: '2021-12-31' } })
    expect(await problemsOf(create('2021-06-30', '2021-12-31'))).toEqual(['start overlap'])
  })

  it('is one step of undo each, and stale versions are conflicts', async () => {
    await decide()
    const draft = await create('2021-01-01', '2021-06-30')
    const saved = await client.claim.update({ ...draft, patch: { end: '2021-07-31', note: 'kesä mukaan' } })
    await expect(client.claim.update({ ...draft, patch: { note: 'vanha' } })).rejects.toMatchObject({
      code: 'conflict',
    })
    await client.history.undo()
    expect(await get(draft.id)).toMatchObject({ period: { end: '2021-06-30' }, note: '' })
    await client.history.redo()
    await client.claim.withdraw({ id: draft.id, version: saved.version + 2 })
    expect((await list()).claims).toEqual([])
    await client.history.undo()
    expect((await list()).claims).toHaveLength(1)
  })
})

describe('rows', () => {
  it('go in or stay out with their reason', async () => {
    await decide()
    await book(
      { day: '2021-02-01', amount: 10_000 },
      { day: '2021-08-01', amount: 10_000 },
      { day: '2021-03-01', amount: 10_000, paid: '2022-05-01' },
    )
    await client.ledger.write({
      projectId,
      action: 'paste',
      ...nothing,
      inserts: [
        { costDay: '2021-02-01', paymentDay: '2021-02-01', voucher: '9', netCents: 700 },
        { costDay: '2021-02-01', paymentDay: '2021-02-01', voucher: '8', netCents: 700, category: 'equipment' },
      ],
    })
    const { id } = await create('2021-01-01', '2021-06-30')
    expect((await rowsOf(id)).map(({ excluded }) => excluded)).toEqual([
      null,
      'no_category',
      'line_not_approved',
      'after_period',
      'not_paid',
    ])
  })

  it('that come later with an old day are late ones of the next claim', async () => {
    await decide()
    await book({ day: '2021-02-01', amount: 10_000 })
    await sent('2021-01-01', '2021-06-30')
    await book({ day: '2021-03-01', amount: 5_000 })
    const { id } = await create('2021-07-01', '2021-12-31', true)
    expect((await rowsOf(id)).filter(({ excluded }) => excluded === null)).toMatchObject([
      { costDay: '2021-03-01', isLate: true },
    ])
    expect((await get(id)).findings.map(({ code }) => code)).toContain('late_rows')
  })

  it('of a sent claim can neither be changed nor removed, nor hours of its period', async () => {
    await decide()
    const [rowId = '', other = ''] = await book({ day: '2021-02-01', amount: 10_000 }, { day: '2021-09-01', amount: 1 })
    await sent('2021-01-01', '2021-06-30')
    const claim = { serial: 1, start: '2021-01-01', end: '2021-06-30' }
    const edit = (id: string) => ({ id, version: 1, patch: { netCents: 1 } })
    const write = (changes: object) => client.ledger.write({ projectId, action: 'edit', ...nothing, ...changes })
    await expect(write({ updates: [edit(other), edit(rowId)] })).rejects.toMatchObject({
      code: 'period_locked',
      data: { claim, field: 'updates.1' },
    })
    await expect(write({ removes: [{ id: rowId, version: 1 }] })).rejects.toMatchObject({
      code: 'period_locked',
      data: { claim, field: 'removes.0' },
    })
    await write({ updates: [edit(other)] })
    expect((await client.claim.locks({ projectId })).map(({ rowIds, open }) => [rowIds, open])).toEqual([
      [[rowId], false],
    ])
    const staffId = (await client.people.create({ name: 'Aino Esimerkki', title: '', staffNumber: '' })).id
    const cell = { kind: 'project', projectId, activity: '', hours: 700, version: null } as const
    const hours = (day: string) => client.hours.write({ staffId, month: day.slice(0, 7), cells: [{ ...cell, day }] })
    expect((await hours('2021-06-30')).refused).toMatchObject([{ reason: 'in_sent_claim' }])
    expect((await hours('2021-07-01')).refused).toEqual([])
  })
})

describe('figures', () => {
  it('F4, F5: support at 75 % without drift, until the grant is used', async () => {
    await decide({ granted: 3_300_000, models: ['FI14-ACTUAL'] })
    await book(
      { day: '2021-02-01', amount: 1_000_001 },
      { day: '2021-05-01', amount: 2_000_001 },
      { day: '2021-09-01', amount: 1_500_001 },
    )
    await sent('2021-01-01', '2021-04-30')
    await sent('2021-05-01', '2021-08-31')
    await sent('2021-09-01', '2021-12-31', true)
    const { claims } = await list()
    expect(claims.map(({ support }) => support)).toEqual([750_000, 1_500_001, 1_049_999])
    const last = await get(claims[2]?.id ?? '')
    expect(last.claimed).toMatchObject({ boundBy: 'grant', cumulative: { ownAndPrivate: 1_200_003 } })
    expect(last.claimed.shares.map(({ source, cumulative }) => [source, cumulative])).toEqual([
      ['support', 3_300_000],
      ['own', 1_200_003],
    ])
  })

  it('end at the same support however the costs are split among three claims', async () => {
    await decide({ granted: 90_000_000 })
    const ends = ['2021-04-30', '2021-08-31', '2021-12-31']
    const amounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 2_000_000 })), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(amounts, async (costs) => {
        const total = costs.reduce((sum, [, amount]) => sum + amount, 0)
        await book(
          { day: '2021-01-02', amount: 100, category: 'staff' },
          { day: '2021-05-02', amount: 100, category: 'staff' },
          { day: '2021-09-02', amount: 100, category: 'staff' },
          ...costs.map(([place, amount]) => ({ day: ends[place] ?? '', amount, category: 'staff' as const })),
        )
        let start = '2021-01-01'
        let commands = 1
        for (const [place, end] of ends.entries()) {
          await sent(start, end, place === 2)
          start = place === 0 ? '2021-05-01' : '2021-09-01'
          commands += 2
        }
        const { claims } = await list()
        const whole = BigInt(total + 300)
        const net = whole + (whole * 24n + 50n) / 100n
        const support = claims.reduce((sum, claim) => sum + claim.support, 0)
        expect(BigInt(support)).toBe((net * 75n) / 100n)
        for (let undone = 0; undone < commands; undone += 1) await client.history.undo()
      }),
      { numRuns: 8 },
    )
  })

  it('SC14 in the core: cents of a cut even out in the next claim', async () => {
    await decide()
    const [rowId = ''] = await book(
      { day: '2021-02-01', amount: 100_000, category: 'staff' },
      { day: '2021-02-02', amount: 50_000 },
      { day: '2021-09-01', amount: 100_001, category: 'staff' },
    )
    const first = await sent('2021-01-01', '2021-06-30')
    const before = await get(first.id)
    expect(before.claimed).toMatchObject({ net: 174_000, support: 130_500 })
    const rows = [{ rowId, accepted: 60_000, reason: 'Lomaraha ei kuulu hankkeelle' }]
    await client.claim.decide({ ...first, ...asComputed, rows })
    const decided = await get(first.id)
    expect(decided.claimed).toEqual(before.claimed)
    expect(decided.decided).toMatchObject({ net: 124_400, computed: { flat_rate: 14_400 }, support: 93_300 })
    const { id } = await create('2021-07-01', '2021-12-31', true)
    const last = await get(id)
    expect(last.claimed.cumulative).toMatchObject({ net: 248_401, support: 186_300 })
    expect(last.claimed.support).toBe(186_300 - 93_300)
    await client.history.undo()
    await client.history.undo()
    expect((await get(first.id)).state).toBe('sent')
  })

  it('F8: sets an advance off, 30 % of each instalment and the rest of the last', async () => {
    await decide({ granted: 9_000_000, models: ['FI14-ACTUAL'] })
    const fields = { grantedOn: '2021-01-10', decisionNumber: 'E1', granted: 1_800_000, reference: '' }
    await client.claim.addAdvance({
      projectId,
      fields: { ...fields, receivedOn: '2021-01-20', received: 1_800_000, offsetRate: null },
    })
    await book(
      { day: '2021-02-01', amount: 3_333_334 },
      { day: '2021-05-01', amount: 4_000_000 },
      { day: '2021-09-01', amount: 4_666_667 },
    )
    await sent('2021-01-01', '2021-04-30')
    await sent('2021-05-01', '2021-08-31')
    const { id } = await sent('2021-09-01', '2021-12-31', true)
    const { claims } = await list()
    expect(claims.map(({ support, payable }) => support - payable)).toEqual([750_000, 900_000, 150_000])
    expect((await get(id)).claimed.advanceLeft).toBe(0)
  })

  it('what a source has really brought moves the own share, not the support', async () => {
    await decide({ models: ['FI14-ACTUAL'] })
    await book({ day: '2021-02-01', amount: 100_000 })
    const draft = await create('2021-01-01', '2021-06-30')
    const share = { source: 'municipality', name: 'Kuusipuron kunta', amount: 10_000, evidence: 'tosite 7' } as const
    const { version } = await client.claim.setShare({ ...draft, ...share })
    expect((await get(draft.id)).claimed.shares.map(({ source, amount }) => [source, amount])).toEqual([
      ['support', 75_000],
      ['municipality', 10_000],
      ['own', 15_000],
    ])
    await client.claim.setShare({ id: draft.id, version, ...share, amount: null })
    expect((await get(draft.id)).claimed.shares).toHaveLength(2)
    await client.history.undo()
    expect((await get(draft.id)).claimed.shares).toHaveLength(3)
  })
})

describe('sending', () => {
  it('tells all that is not in order, and happens once', async () => {
    await decide()
    const draft = await create('2021-01-01', '2021-12-31', true)
    expect(await problemsOf(send(draft, '2021-12-30'))).toEqual(['sentOn period_not_over', ' nothing_to_claim'])
    await book({ day: '2021-02-01', amount: 10_000 })
    const { version } = await send(draft)
    await expect(send({ id: draft.id, version })).rejects.toMatchObject({ code: 'period_locked' })
    await expect(client.claim.withdraw({ id: draft.id, version })).rejects.toMatchObject({ code: 'period_locked' })
    await client.history.undo()
    expect((await get(draft.id)).state).toBe('draft')
    expect(await client.claim.locks({ projectId })).toEqual([])
  })

  it('keeps the figures, whatever the decision becomes', async () => {
    await decide({ models: ['FI14-ACTUAL'] })
    await book({ day: '2021-02-01', amount: 100_000 })
    const { id } = await sent('2021-01-01', '2021-06-30')
    const before = await get(id)
    const [first] = await client.decision.list({ projectId })
    const amendment = await client.decision.create({ projectId, copyOf: first?.id ?? '' })
    const patch = { number: 'EURA 2', decidedOn: '2021-12-01', validFrom: '2021-01-01', supportRate: 5_000 }
    const { version } = await client.decision.update({ ...amendment, patch })
    await client.decision.confirm({ id: amendment.id, version })
    expect(await get(id)).toEqual(before)
    expect((await list()).decision).toMatchObject({ sequence: 2, supportRate: 5_000 })
  })
})

describe('after sending', () => {
  it('a decision names the rows that it cannot cut so', async () => {
    await decide()
    const [rowId = ''] = await book({ day: '2021-02-01', amount: 10_000 })
    const claim = await sent('2021-01-01', '2021-06-30')
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
    await decide()
    await book({ day: '2021-02-01', amount: 10_000 })
    const claim = await sent('2021-01-01', '2021-06-30')
    const pay = (version: number, amount: number) =>
      client.claim.addPayment({ id: claim.id, version, paidOn: '2022-05-01', amount, reference: 'RF18' })
    await expect(pay(claim.version, 100)).rejects.toMatchObject({ code: 'period_locked' })
    const decided = await client.claim.decide({ ...claim, ...asComputed, rows: [] })
    const first = await pay(decided.version, 5_000)
    const second = await pay(first.version, 2_500)
    expect((await list()).claims).toMatchObject([{ state: 'paid', paid: 7_500, decidedPayable: 7_500 }])
    const [payment] = (await get(claim.id)).payments
    const removed = await client.claim.removePayment({ id: claim.id, ...second, paymentId: payment?.id ?? '' })
    await client.history.undo()
    expect((await get(claim.id)).payments).toHaveLength(2)
    expect(removed.version).toBeGreaterThan(second.version)
  })

  it('a correction stands beside the old version and takes its place when it is sent', async () => {
    await decide({ models: ['FI14-ACTUAL'] })
    const [rowId = ''] = await book({ day: '2021-02-01', amount: 100_000 })
    const old = await sent('2021-01-01', '2021-06-30')
    const correction = await client.claim.correct(old)
    await expect(client.claim.correct(old)).rejects.toMatchObject({ code: 'period_locked' })
    const patch = { netCents: 80_000 }
    const update = { updates: [{ id: rowId, version: 1, patch }] }
    await client.ledger.write({ projectId, action: 'edit', ...nothing, ...update })
    await expect(
      client.ledger.write({ projectId, action: 'removeRows', ...nothing, removes: [{ id: rowId, version: 2 }] }),
    ).rejects.toMatchObject({ code: 'period_locked' })
    await book({ day: '2021-03-01', amount: 1_000 })
    expect((await get(old.id)).claimed.support).toBe(75_000)
    expect((await get(correction.id)).claimed.support).toBe(60_750)
    expect((await list()).claims.map(({ inForce, isCorrection }) => [inForce, isCorrection])).toEqual([
      [true, false],
      [false, true],
    ])
    await send(correction)
    expect((await list()).claims.map(({ revision, inForce }) => [revision, inForce])).toEqual([
      [1, false],
      [2, true],
    ])
    expect((await list()).totals.claimed).toBe(60_750)
    expect((await get(old.id)).claimed.support).toBe(75_000)
    await client.history.undo()
    expect((await list()).totals.claimed).toBe(75_000)
    expect(await client.workspace.verify()).toMatchObject({ ok: true })
  })

  it('goes along with its project, and comes back with it', async () => {
    await decide()
    await book({ day: '2021-02-01', amount: 10_000 })
    await sent('2021-01-01', '2021-06-30')
    const { version } = await client.project.get({ id: projectId })
    await client.project.remove({ id: projectId, version })
    await client.history.undo()
    expect((await list()).claims).toHaveLength(1)
    expect(await allRows()).toHaveLength(1)
  })
})

describe('deadlines', () => {
  it('are those of the decision and of the acts, and tell what has been sent', async () => {
    await decide()
    expect((await client.claim.deadlines({ projectId })).map(({ kind, due, done }) => [kind, due, done])).toEqual([
      ['extension_application', '2021-12-31', null],
      ['final_claim', '2022-04-30', false],
    ])
    await book({ day: '2021-02-01', amount: 10_000 })
    await sent('2021-01-01', '2021-12-31', true)
    expect((await client.claim.deadlines({ projectId })).map(({ kind }) => kind)).toEqual(['extension_application'])
  })
})
