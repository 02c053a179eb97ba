import fc from 'fast-check'
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

describe('the chain', () => {
  it('proposes the days that no claim has, and refuses gaps, overlaps and what is outside the project', async () => {
    expect(await problemsOf(p.create('2021-01-01', '2021-06-30'))).toEqual(['start no_decision'])
    await p.decide()
    expect((await p.list()).next).toEqual({ serial: 1, period: { start: '2021-01-01', end: '2021-12-31' } })
    expect(await problemsOf(p.create('2021-02-01', '2021-06-30'))).toEqual(['start gap'])
    expect(await problemsOf(p.create('2021-01-01', '2022-01-01'))).toEqual(['end ends_after_project'])
    expect(await problemsOf(p.create('2021-01-01', '2021-06-30', true))).toEqual(['end last_ends_early'])
    await p.book({ day: '2021-02-01', amount: 10_000 })
    await p.sent('2021-01-01', '2021-06-30')
    expect((await p.list()).next).toEqual({ serial: 2, period: { start: '2021-07-01', end: '2021-12-31' } })
    expect(await problemsOf(p.create('2021-06-30', '2021-12-31'))).toEqual(['start overlap'])
  })

  it('is one step of undo each, and stale versions are conflicts', async () => {
    await p.decide()
    const draft = await p.create('2021-01-01', '2021-06-30')
    const saved = await client.claim.update({ ...draft, patch: { end: '2021-07-31', note: 'kesä mukaan' } })
    await expect(client.claim.update({ ...draft, patch: { note: 'vanha' } })).rejects.toMatchObject({
      code: 'conflict',
    })
    await client.history.undo()
    expect(await p.get(draft.id)).toMatchObject({ period: { end: '2021-06-30' }, note: '' })
    await client.history.redo()
    await client.claim.withdraw({ id: draft.id, version: saved.version + 2 })
    expect((await p.list()).claims).toEqual([])
    await client.history.undo()
    expect((await p.list()).claims).toHaveLength(1)
  })
})

describe('rows', () => {
  it('go in or stay out with their reason', async () => {
    await p.decide()
    await p.book(
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
    const { id } = await p.create('2021-01-01', '2021-06-30')
    expect((await p.rowsOf(id)).map(({ excluded }) => excluded)).toEqual([
      null,
      'no_category',
      'line_not_approved',
      'after_period',
      'not_paid',
    ])
  })

  it('that come later with an old day are late ones of the next claim', async () => {
    await p.decide()
    await p.book({ day: '2021-02-01', amount: 10_000 })
    await p.sent('2021-01-01', '2021-06-30')
    await p.book({ day: '2021-03-01', amount: 5_000 })
    const { id } = await p.create('2021-07-01', '2021-12-31', true)
    expect((await p.rowsOf(id)).filter(({ excluded }) => excluded === null)).toMatchObject([
      { costDay: '2021-03-01', isLate: true },
    ])
    expect((await p.get(id)).findings.map(({ code }) => code)).toContain('late_rows')
  })

  it('of a sent claim can neither be changed nor removed, nor hours of its period', async () => {
    await p.decide()
    const [rowId = '', other = ''] = await p.book(
      { day: '2021-02-01', amount: 10_000 },
      { day: '2021-09-01', amount: 1 },
    )
    await p.sent('2021-01-01', '2021-06-30')
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
    await p.decide({ granted: 3_300_000, models: ['FI14-ACTUAL'] })
    await p.book(
      { day: '2021-02-01', amount: 1_000_001 },
      { day: '2021-05-01', amount: 2_000_001 },
      { day: '2021-09-01', amount: 1_500_001 },
    )
    await p.sent('2021-01-01', '2021-04-30')
    await p.sent('2021-05-01', '2021-08-31')
    await p.sent('2021-09-01', '2021-12-31', true)
    const { claims } = await p.list()
    expect(claims.map(({ support }) => support)).toEqual([750_000, 1_500_001, 1_049_999])
    const last = await p.get(claims[2]?.id ?? '')
    expect(last.claimed).toMatchObject({ boundBy: 'grant', cumulative: { ownAndPrivate: 1_200_003 } })
    expect(last.claimed.shares.map(({ source, cumulative }) => [source, cumulative])).toEqual([
      ['support', 3_300_000],
      ['own', 1_200_003],
    ])
  })

  it('end at the same support however the costs are split among three claims', async () => {
    await p.decide({ granted: 90_000_000 })
    const ends = ['2021-04-30', '2021-08-31', '2021-12-31']
    const amounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 2_000_000 })), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(amounts, async (costs) => {
        const total = costs.reduce((sum, [, amount]) => sum + amount, 0)
        await p.book(
          { day: '2021-01-02', amount: 100, category: 'staff' },
          { day: '2021-05-02', amount: 100, category: 'staff' },
          { day: '2021-09-02', amount: 100, category: 'staff' },
          ...costs.map(([place, amount]) => ({ day: ends[place] ?? '', amount, category: 'staff' as const })),
        )
        let start = '2021-01-01'
        let commands = 1
        for (const [place, end] of ends.entries()) {
          await p.sent(start, end, place === 2)
          start = place === 0 ? '2021-05-01' : '2021-09-01'
          commands += 2
        }
        const { claims } = await p.list()
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
    await p.decide()
    const [rowId = ''] = await p.book(
      { day: '2021-02-01', amount: 100_000, category: 'staff' },
      { day: '2021-02-02', amount: 50_000 },
      { day: '2021-09-01', amount: 100_001, category: 'staff' },
    )
    const first = await p.sent('2021-01-01', '2021-06-30')
    const before = await p.get(first.id)
    expect(before.claimed).toMatchObject({ net: 174_000, support: 130_500 })
    const rows = [{ rowId, accepted: 60_000, reason: 'Lomaraha ei kuulu hankkeelle' }]
    await client.claim.decide({ ...first, ...asComputed, rows })
    const decided = await p.get(first.id)
    expect(decided.claimed).toEqual(before.claimed)
    expect(decided.decided).toMatchObject({ net: 124_400, computed: { flat_rate: 14_400 }, support: 93_300 })
    const { id } = await p.create('2021-07-01', '2021-12-31', true)
    const last = await p.get(id)
    expect(last.claimed.cumulative).toMatchObject({ net: 248_401, support: 186_300 })
    expect(last.claimed.support).toBe(186_300 - 93_300)
    await client.history.undo()
    await client.history.undo()
    expect((await p.get(first.id)).state).toBe('sent')
  })

  it('F8: sets an advance off, 30 % of each instalment and the rest of the last', async () => {
    await p.decide({ granted: 9_000_000, models: ['FI14-ACTUAL'] })
    const fields = { grantedOn: '2021-01-10', decisionNumber: 'E1', granted: 1_800_000, reference: '' }
    await client.claim.addAdvance({
      projectId,
      fields: { ...fields, receivedOn: '2021-01-20', received: 1_800_000, offsetRate: null },
    })
    await p.book(
      { day: '2021-02-01', amount: 3_333_334 },
      { day: '2021-05-01', amount: 4_000_000 },
      { day: '2021-09-01', amount: 4_666_667 },
    )
    await p.sent('2021-01-01', '2021-04-30')
    await p.sent('2021-05-01', '2021-08-31')
    const { id } = await p.sent('2021-09-01', '2021-12-31', true)
    const { claims } = await p.list()
    expect(claims.map(({ support, payable }) => support - payable)).toEqual([750_000, 900_000, 150_000])
    expect((await p.get(id)).claimed.advanceLeft).toBe(0)
  })

  it('what a source has really brought moves the own share, not the support', async () => {
    await p.decide({ models: ['FI14-ACTUAL'] })
    await p.book({ day: '2021-02-01', amount: 100_000 })
    const draft = await p.create('2021-01-01', '2021-06-30')
    const share = { source: 'municipality', name: 'Kuusipuron kunta', amount: 10_000, evidence: 'tosite 7' } as const
    const { version } = await client.claim.setShare({ ...draft, ...share })
    expect((await p.get(draft.id)).claimed.shares.map(({ source, amount }) => [source, amount])).toEqual([
      ['support', 75_000],
      ['municipality', 10_000],
      ['own', 15_000],
    ])
    await client.claim.setShare({ id: draft.id, version, ...share, amount: null })
    expect((await p.get(draft.id)).claimed.shares).toHaveLength(2)
    await client.history.undo()
    expect((await p.get(draft.id)).claimed.shares).toHaveLength(3)
  })
})
