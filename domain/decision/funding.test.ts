import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, sumCents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import type { SourceRow } from './decision.ts'
import { emptyDecision } from './empty-decision.ts'
import { fundingOf } from './funding.ts'

const EMPTY = emptyDecision('SF14', 'EAKR')

function percent(share: number, rest: Partial<SourceRow> = {}): SourceRow {
  return {
    id: 'p',
    source: 'support',
    name: '',
    mode: 'PERCENT',
    share: basisPoints(share),
    amount: null,
    inSupport: true,
    ...rest,
  }
}
const fixed = (amount: number): SourceRow => ({
  ...percent(0),
  source: 'municipality',
  mode: 'FIXED',
  share: null,
  amount: cents(amount),
  inSupport: false,
})
const own: SourceRow = { ...percent(0), source: 'own', mode: 'RESIDUAL', share: null, inSupport: false }

const plan = (net: number, sources: readonly SourceRow[]) => fundingOf({ ...EMPTY, sources }, cents(net))
const amounts = (net: number, sources: readonly SourceRow[]) => plan(net, sources).rows.map(({ amount }) => amount)

describe('the funding plan', () => {
  it('gives F11: 70 % of 46 111.10, 5 000.00 from a municipality, the rest own money', () => {
    expect(amounts(4_611_110, [percent(7_000), fixed(500_000), own])).toEqual([3_227_777, 500_000, 883_333])
  })

  it('gives F1: 45, 30, 5 and 20 % of 100 000.01', () => {
    expect(
      amounts(
        10_000_001,
        [4_500, 3_000, 500, 2_000].map((share) => percent(share)),
      ),
    ).toEqual([4_500_001, 3_000_000, 500_000, 2_000_000])
  })

  it('shows each row also while the plan brings too much, and how much', () => {
    expect(plan(100_000, [percent(8_000), fixed(30_000), own])).toMatchObject({
      rows: [{ amount: 80_000 }, { amount: 30_000 }, { amount: 0 }],
      missing: -10_000,
      support: 80_000,
    })
  })

  it('shows what is missing when nobody takes the rest', () => {
    expect(plan(100_000, [percent(8_000), fixed(5_000)])).toMatchObject({ sum: 85_000, missing: 15_000 })
  })

  it('takes shares above 100 % one by one, and an empty share as nothing', () => {
    expect(amounts(100_000, [percent(8_000), percent(3_000)])).toEqual([80_000, 30_000])
    expect(amounts(100_000, [percent(0, { share: null }), own])).toEqual([0, 100_000])
  })

  const row = fc.oneof(
    fc.integer({ min: 0, max: 12_000 }).map((share) => percent(share)),
    fc.integer({ min: 0, max: 90_000_000 }).map(fixed),
    fc.constant(own),
  )

  it('always tells a sum and a missing part that make up the net cost', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.integer({ min: -1_000, max: 100_000_000 }), (rows, net) => {
        const funding = plan(net, rows)
        expect(funding.rows).toHaveLength(rows.length)
        expect(funding.sum + funding.missing).toBe(net)
        expect(sumCents(funding.rows.map(({ amount }) => amount))).toBe(funding.sum)
      }),
    )
  })

  it('is funded to the cent when one row takes the rest and the others do not bring too much', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 1_000_000_000 }), (share, net) => {
        const funding = plan(net, [percent(share), own])
        expect(funding.missing).toBe(0)
        expect(funding.support * 10_000).toBeLessThanOrEqual(net * share)
      }),
    )
  })
})
