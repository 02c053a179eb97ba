import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costModel } from '../cost-models/catalogue.ts'
import { addAmounts, totalOf } from '../cost-models/category-amounts.ts'
import { isRateModel, rateStep } from '../cost-models/cost-model.ts'
import type { EnteredAmounts } from '../cost-models/compute.ts'
import { DEFAULT_ROUNDING } from '../cost-models/rounding-profile.ts'
import { asDay } from '../values/day.ts'
import { cents, sumCents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { computeClaim, NO_FIGURES } from './claim-amounts.ts'
import type { ClaimCosts, ClaimTerms, ComputedClaim } from './claim-amounts.ts'
import { applyDecision } from './claim-decision.ts'
import { enteredAmounts, selectRows } from './claim-rows.ts'
import type { ClaimableRow, ClaimWindow } from './claim-rows.ts'

function terms(percent: number, granted: number, ...models: readonly string[]): ClaimTerms {
  return {
    steps: models.flatMap((id) => {
      const model = costModel(id)
      return model !== undefined && isRateModel(model) ? [rateStep(model)] : []
    }),
    rounding: DEFAULT_ROUNDING,
    support: {
      rate: basisPoints(percent * 100),
      granted: cents(granted),
      publicCap: null,
      rounding: DEFAULT_ROUNDING,
    },
  }
}

function claim(claimId: string, entered: EnteredAmounts, income = 0): ClaimCosts {
  const none = cents(0)
  return { claimId, entered, income: cents(income), inKind: none, otherPublic: none, settled: null }
}

/** Each claim after those before it. */
function computeClaims(claims: readonly ClaimCosts[], rule: ClaimTerms): readonly ComputedClaim[] {
  let before = NO_FIGURES
  return claims.map((each) => {
    const computed = computeClaim(each, before, rule)
    before = computed.cumulative
    return computed
  })
}

describe('computeClaim', () => {
  it('SC14: 24 % on three claims of 10.10 does not drift', () => {
    const claims = ['1', '2', '3'].map((id) => claim(id, { staff: cents(1010) }))
    const computed = computeClaims(claims, terms(100, 1_000_000, 'FI14-EAKR24'))
    expect(computed.map(({ computed: { flat_rate } }) => flat_rate)).toEqual([242, 243, 242])
    expect(computed.at(-1)?.cumulative.computed).toEqual({ flat_rate: 727 })
  })

  it('F4 and F5: pays three claims at 75 %, and stops at the grant', () => {
    const claims = [1_000_001, 2_000_001, 1_500_001].map((amount) => claim(String(amount), { services: cents(amount) }))
    const free = computeClaims(claims, terms(75, 10_000_000))
    expect(free.map(({ support }) => support)).toEqual([750_000, 1_500_001, 1_125_001])
    expect(free.at(-1)?.cumulative).toMatchObject({ support: 3_375_002, ownAndPrivate: 1_125_001 })
    const capped = computeClaims(claims, terms(75, 3_300_000))
    expect(capped.map(({ support }) => support)).toEqual([750_000, 1_500_001, 1_049_999])
    expect(capped.at(-1)).toMatchObject({ boundBy: 'grant', cumulative: { ownAndPrivate: 1_200_003 } })
  })

  it('takes income off the eligible costs, not off the base of the flat rate', () => {
    const [first] = computeClaims([claim('1', { staff: cents(100_000) }, 10_000)], terms(80, 1_000_000, 'FI14-EAKR24'))
    expect(first).toMatchObject({
      computed: { flat_rate: 24_000 },
      net: 114_000,
      support: 91_200,
      ownAndPrivate: 22_800,
    })
  })

  it('gets back what a correction leaves too much', () => {
    const claims = [claim('1', { services: cents(10_000) }), claim('2', { services: cents(-2500) })]
    expect(computeClaims(claims, terms(80, 1_000_000)).map(({ support }) => support)).toEqual([8000, -2000])
  })

  it('goes on from what the funder settled, and evens the difference out', () => {
    const settled = { computed: { flat_rate: cents(240) }, support: cents(1000) }
    const claims = [{ ...claim('1', { staff: cents(1010) }), settled }, claim('2', { staff: cents(1010) })]
    const computed = computeClaims(claims, terms(100, 1_000_000, 'FI14-EAKR24'))
    expect(computed[0]).toMatchObject({ computed: { flat_rate: 240 }, support: 1000, net: 1250 })
    expect(computed[1]).toMatchObject({ computed: { flat_rate: 245 }, cumulative: { support: 2505, net: 2505 } })
    const later = { ...claim('3', { staff: cents(1010) }), settled }
    expect(computeClaims([...claims, later], terms(100, 1_000_000, 'FI14-EAKR24'))[2]).toMatchObject({
      computed: { flat_rate: 240 },
      cumulative: { computed: { flat_rate: 725 }, support: 3505 },
    })
  })

  it('ends at the same figures however the same costs are split, ordered or put together', () => {
    const amounts = fc.record({
      staff: fc.integer({ min: 0, max: 3_000_000 }).map(cents),
      services: fc.integer({ min: -1000, max: 1_000_000 }).map(cents),
    })
    const lists = fc.array(amounts, { minLength: 1, maxLength: 10 })
    const rules = fc.constantFrom(
      terms(80, 5_000_000, 'FI21-VAKIO', 'FI21-40'),
      terms(75, 90_000_000, 'FI23-STAFF', 'FI23-19'),
      terms(70, 90_000_000, 'FI14-ESR17'),
    )
    fc.assert(
      fc.property(lists, rules, (list, rule) => {
        const claims = list.map((entered, index) => claim(String(index), entered))
        const separate = computeClaims(claims, rule)
        const [together] = computeClaims([claim('all', list.reduce<EnteredAmounts>(addAmounts, {}))], rule)
        expect(separate.at(-1)?.cumulative).toEqual(together?.cumulative)
        expect(computeClaims(claims.toReversed(), rule).at(-1)?.cumulative).toEqual(together?.cumulative)
        expect(sumCents(separate.map(({ support }) => support))).toBe(together?.support)
        for (const { entered, computed, support, ownAndPrivate } of separate) {
          expect(support + ownAndPrivate).toBe(totalOf({ ...entered, ...computed }))
        }
      }),
    )
  })
})

const WINDOW: ClaimWindow = {
  claimId: 'k2',
  project: { start: asDay('2022-01-01'), end: asDay('2022-12-31') },
  period: { start: asDay('2022-07-01'), end: asDay('2022-12-31') },
  sent: asDay('2023-02-15'),
}

function row(id: string, changes: Partial<ClaimableRow> = {}): ClaimableRow {
  const day = asDay('2022-08-01')
  return {
    id,
    category: 'services',
    costDay: day,
    paidDay: day,
    bookedDay: day,
    amount: cents(100),
    claimId: null,
    ...changes,
  }
}

describe('selectRows', () => {
  it('excludes each row that does not belong, with its reason', () => {
    const rows = [
      row('ok'),
      row('mine', { claimId: 'k2' }),
      row('late', { costDay: asDay('2022-03-01') }),
      row('other', { claimId: 'k1' }),
      row('early', { costDay: asDay('2021-12-31') }),
      row('over', { costDay: asDay('2023-01-01') }),
      row('audit', { costDay: asDay('2023-01-20'), category: 'audit' }),
      row('open', { paidDay: null }),
      row('paid-later', { paidDay: asDay('2023-02-16') }),
      row('unbooked', { bookedDay: null }),
    ]
    const { included, late, excluded } = selectRows(rows, WINDOW)
    expect(included.map(({ id }) => id)).toEqual(['ok', 'mine', 'late', 'audit'])
    expect(late.map(({ id }) => id)).toEqual(['late'])
    expect(excluded.map(({ row: { id }, reason }) => [id, reason])).toEqual([
      ['other', 'in_other_claim'],
      ['early', 'before_project'],
      ['over', 'after_project'],
      ['open', 'not_paid'],
      ['paid-later', 'not_paid'],
      ['unbooked', 'not_booked'],
    ])
  })

  it('keeps a cost of the next period, and an early audit, for the next claim', () => {
    const window = { ...WINDOW, period: { start: asDay('2022-01-01'), end: asDay('2022-06-30') } }
    expect(selectRows([row('a')], window).excluded).toMatchObject([{ reason: 'after_period' }])
    const audit = row('b', { category: 'audit', costDay: asDay('2023-01-20') })
    expect(selectRows([audit], window).excluded).toMatchObject([{ reason: 'after_project' }])
  })

  it('adds rows up by category', () => {
    expect(enteredAmounts([row('a'), row('b', { amount: cents(-30) }), row('c', { category: 'staff' })])).toEqual({
      services: 70,
      staff: 100,
    })
  })
})

describe('applyDecision', () => {
  const rows = [row('a'), row('b', { amount: cents(-30) }), row('c', { category: 'staff' })]

  it('accepts what the funder accepts, and the rest as claimed', () => {
    const decisions = [{ rowId: 'a', accepted: cents(60), reason: 'Alkoholi ei ole tukikelpoinen' }]
    expect(applyDecision(rows, decisions)).toEqual({
      ok: true,
      value: {
        accepted: { services: 30, staff: 100 },
        cuts: [{ rowId: 'a', claimed: 100, accepted: 60, cut: 40, reason: 'Alkoholi ei ole tukikelpoinen' }],
      },
    })
    expect(applyDecision(rows, [{ rowId: 'a', accepted: cents(100), reason: '' }])).toMatchObject({ ok: true })
    expect(applyDecision(rows, [])).toMatchObject({ value: { accepted: { services: 70, staff: 100 }, cuts: [] } })
  })

  it('refuses what cannot be decided, all of it at once', () => {
    const decisions = [
      { rowId: 'x', accepted: cents(1), reason: 'r' },
      { rowId: 'a', accepted: cents(101), reason: 'r' },
      { rowId: 'a', accepted: cents(100), reason: '' },
      { rowId: 'b', accepted: cents(1), reason: 'r' },
      { rowId: 'c', accepted: cents(1), reason: ' ' },
    ]
    const result = applyDecision(rows, decisions)
    expect(result.ok ? [] : result.error.map(({ code }) => code)).toEqual([
      'unknown_row',
      'outside_claimed',
      'decided_twice',
      'outside_claimed',
      'reason_missing',
    ])
  })
})
