import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_ROUNDING } from '../cost-models/rounding-profile.ts'
import { judgeAid } from '../de-minimis/judge-aid.ts'
import { grant } from '../de-minimis/testing.ts'
import { addDays, asDay } from '../values/day.ts'
import { addCents, cents, sumCents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import type { CompanyCost } from './company-cost.ts'
import type { Group } from './membership.ts'
import { membersOn } from './membership.ts'
import { plannedShares } from './planned-shares.ts'
import type { GroupTerms } from './public-money.ts'
import { shareOut, totalsOf } from './share-out.ts'
import type { GroupFacts, PeriodShares } from './share-out.ts'
import { withChange } from './what-if.ts'

const day = (text: string) => asDay(text)
const START = day('2024-01-01')
/** Three half-years. */
const PERIODS = [
  { start: START, end: day('2024-06-30') },
  { start: day('2024-07-01'), end: day('2024-12-31') },
  { start: day('2025-01-01'), end: day('2025-06-30') },
]

function terms(rate: number, more: Partial<GroupTerms> = {}): GroupTerms {
  return {
    rate: basisPoints(rate),
    granted: cents(100_000_000),
    publicCap: null,
    rounding: DEFAULT_ROUNDING,
    otherPublic: cents(0),
    plannedNet: cents(0),
    ...more,
  }
}

const stayOf = (ids: readonly string[]) => ids.map((companyId) => ({ companyId, from: null, to: null }))

function groupOf(...weights: readonly number[]): Group {
  const named = weights.map((weight, index) => ({ companyId: 'abcdefghij'[index] ?? '', weight }))
  return { agreements: [{ validFrom: START, weights: named }], stays: stayOf(named.map(({ companyId }) => companyId)) }
}

const cost = (amount: number, on = '2024-03-01', companyId: string | null = null): CompanyCost => ({
  day: day(on),
  amount: cents(amount),
  companyId,
})

const run = (facts: Partial<GroupFacts>): readonly PeriodShares[] =>
  shareOut({ order: [], group: groupOf(1, 1, 1), periods: PERIODS, costs: [], termsOn: () => terms(7500), ...facts })
const column = (periods: readonly PeriodShares[], name: 'cost' | 'aid' | 'self') =>
  totalsOf(periods).map((figures) => figures[name])

describe('worked examples through the engine', () => {
  it('F1: 100 000.01 at 45, 30, 5 and 20 %: the public money is 80 000.01, the companies pay 20 000.00', () => {
    const termsOn = () =>
      terms(7500, { otherPublic: cents(500_000), plannedNet: cents(10_000_001), rounding: { support: 'HALF_UP' } })
    const [period] = run({ costs: [cost(10_000_001)], termsOn })
    expect([period?.aid, period?.self]).toEqual([8_000_001, 2_000_000])
  })

  it('F2: 2 500.00 over three equal companies', () => {
    expect(column(run({ costs: [cost(250_000)] }), 'cost')).toEqual([83_334, 83_333, 83_333])
  })

  it('F3: own and common costs of three companies at 75 %', () => {
    const own = [1_234_567, 876_543, 500_000].map((amount, index) => cost(amount, '2024-02-01', 'abc'[index]))
    const periods = run({ costs: [...own, cost(2_000_000)] })
    expect(column(periods, 'cost')).toEqual([1_901_234, 1_543_210, 1_166_666])
    expect(column(periods, 'aid')).toEqual([1_425_925, 1_157_407, 875_000])
    expect(column(periods, 'self')).toEqual([475_309, 385_803, 291_666])
    expect([periods[0]?.cost, periods[0]?.aid, periods[0]?.self]).toEqual([4_611_110, 3_458_332, 1_152_778])
  })

  it('F3 as planned by the decision', () => {
    const agreed = [1_234_567, 876_543, 500_000].map((specific, index) => ({
      companyId: 'abc'[index] ?? '',
      weight: 1,
      specific: cents(specific),
      stated: null,
    }))
    const planned = plannedShares(agreed, terms(7500, { plannedNet: cents(4_611_110) }))
    expect(planned.map(({ agreed: own }) => own)).toEqual([475_309, 385_803, 291_666])
  })

  const accepted = [cost(1_000_001), cost(2_000_001, '2024-09-01'), cost(1_500_001, '2025-02-01')]

  it('F4: three claims at 75 %', () => {
    const periods = run({ costs: accepted })
    expect(periods.map(({ aid }) => aid)).toEqual([750_000, 1_500_001, 1_125_001])
    expect(sumCents(periods.map(({ self }) => self))).toBe(1_125_001)
  })

  it('F5: the same with a grant of 33 000.00', () => {
    const periods = run({ costs: accepted, termsOn: () => terms(7500, { granted: cents(3_300_000) }) })
    expect(periods.map(({ aid }) => aid)).toEqual([750_000, 1_500_001, 1_049_999])
    expect(sumCents(periods.map(({ self }) => self))).toBe(1_200_003)
  })

  it('F6: voluntary work among the costs keeps the support to what cash was spent on', () => {
    const aid = (inKind: number) =>
      run({ costs: [{ ...cost(inKind), inKind: true }, cost(1_000_000 - inKind)] })[0]?.aid
    expect([aid(240_000), aid(300_000)]).toEqual([750_000, 700_000])
  })

  it('F11: 70 % support and 5 000.00 from the municipality', () => {
    const termsOn = () => terms(7000, { otherPublic: cents(500_000), plannedNet: cents(4_611_110) })
    const [period] = run({ costs: [cost(4_611_110)], termsOn })
    expect([period?.aid, period?.self]).toEqual([3_227_777 + 500_000, 883_333])
  })

  it('DM15: 120 000 by five equally at 75 % is 18 000.00 of aid to each; who has 285 000 has room for 15 000.00', () => {
    const aids = column(run({ group: groupOf(1, 1, 1, 1, 1), costs: [cost(12_000_000)] }), 'aid')
    expect(aids).toEqual(Array(5).fill(1_800_000))
    const judged = aids.map((gross, index) =>
      judgeAid({
        regime: 'general',
        grantedOn: day('2026-03-01'),
        gross,
        freight: 'none',
        grants: index === 4 ? [grant('e', '2025-02-01', 285_000)] : [],
        years: [],
        askedOn: day('2026-03-01'),
      }),
    )
    expect(judged.map(({ status }) => status)).toEqual(['OK', 'OK', 'OK', 'OK', 'FAIL'])
    expect(judged[4]?.headroom).toBe(1_500_000)
  })
})

describe('a group that changes', () => {
  const costs = [cost(300_000), cost(300_000, '2024-08-01'), cost(300_000, '2025-03-01')]

  it('shares out anew from the day after the last one of who leaves, also within a claim period', () => {
    const group: Group = {
      ...groupOf(1, 1, 1),
      stays: [...stayOf(['a', 'c']), { companyId: 'b', from: null, to: day('2024-08-31') }],
    }
    const periods = run({ group, costs: [...costs, cost(200_000, '2024-09-01')] })
    expect(periods.map(({ companies }) => companies.map((each) => each.cost))).toEqual([
      [100_000, 100_000, 100_000],
      [200_000, 100_000, 200_000],
      [150_000, 0, 150_000],
    ])
    expect([membersOn(group, day('2024-08-31')).length, membersOn(group, day('2024-09-01')).length]).toEqual([3, 2])
  })

  it('takes other weights from the day of the new agreement, and a company back that comes again', () => {
    const [first] = groupOf(1, 1, 1).agreements
    const group: Group = {
      agreements: [
        ...(first === undefined ? [] : [first]),
        {
          validFrom: day('2025-01-01'),
          weights: [...(first?.weights ?? []).slice(0, 2), { companyId: 'c', weight: 4 }],
        },
      ],
      stays: [
        ...stayOf(['a', 'b']),
        { companyId: 'c', from: null, to: day('2024-06-30') },
        { companyId: 'c', from: day('2025-01-01'), to: null },
      ],
    }
    expect(run({ group, costs }).map(({ companies }) => companies.map((each) => each.cost))).toEqual([
      [100_000, 100_000, 100_000],
      [150_000, 150_000, 0],
      [50_000, 50_000, 200_000],
    ])
  })

  it('lets nobody’s costs be seen as such, and books an own cost to its company after it has left', () => {
    const group: Group = { agreements: [], stays: [] }
    const [period] = run({ group, costs: [cost(100_000), cost(50_000, '2024-05-01', 'x')] })
    expect(period?.unshared).toEqual({ cost: 100_000, aid: 75_000, self: 25_000 })
    expect(period?.companies).toEqual([{ companyId: 'x', cost: 50_000, aid: 37_500, self: 12_500 }])
  })

  it('gives the aid back that a credit note takes, and still adds up', () => {
    const costs2 = [cost(100_000, '2024-03-01', 'a'), cost(-30_000, '2024-04-01', 'b'), cost(1, '2024-04-02', 'c')]
    const [period] = run({ costs: costs2 })
    expect(period?.companies.map(({ aid }) => aid)).toEqual([74_999, -22_500, 1])
    expect(period?.aid).toBe(Math.floor(70_001 * 0.75))
  })
})

const companies = ['a', 'b', 'c', 'd', 'e', 'f']
const anyDay = fc.integer({ min: 0, max: 545 }).map((days) => addDays(START, days))
const anyCost = fc.record({
  day: anyDay,
  amount: fc.integer({ min: -200_000, max: 3_000_000 }).map(cents),
  companyId: fc.constantFrom(null, null, ...companies),
})
const anyWeights = (ids: readonly string[]) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: ids.length, maxLength: ids.length })
    .map((list) => list.map((weight, index) => ({ companyId: ids[index] ?? '', weight })))
const anyGroup: fc.Arbitrary<Group> = fc.record({
  agreements: fc
    .tuple(anyWeights(companies.slice(0, 4)), anyWeights(companies), anyDay)
    .map(([first, second, from]) => [
      { validFrom: START, weights: first },
      ...(from === START ? [] : [{ validFrom: from, weights: second }]),
    ]),
  stays: fc.array(
    fc.record({
      companyId: fc.constantFrom(...companies),
      from: fc.constantFrom(null, START, day('2024-11-11')),
      to: fc.option(anyDay),
    }),
    { maxLength: 9 },
  ),
})
const anyTerms = fc
  .record({ rate: fc.integer({ min: 0, max: 10_000 }), granted: fc.integer({ min: 0, max: 20_000_000 }) })
  .map(({ rate, granted }) => terms(rate, { granted: cents(granted) }))
const anyFacts = fc.record({
  order: fc.constant(companies),
  group: anyGroup,
  periods: fc.constant(PERIODS),
  costs: fc.array(anyCost, { minLength: 1, maxLength: 12 }),
  termsOn: anyTerms.map((each) => () => each),
})

const sumsOf = (periods: readonly PeriodShares[]) => periods.map(({ cost: c, aid, self }) => ({ cost: c, aid, self }))

describe('the shares', () => {
  it('add up to the whole in every period and over all', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const periods = shareOut(facts)
        for (const { period, companies: list, unshared, cost: whole, aid, self } of periods) {
          const parts = [...list, unshared]
          const counted = facts.costs.filter((each) => period.start <= each.day && each.day <= period.end)
          expect(whole).toBe(sumCents(counted.map(({ amount }) => amount)))
          expect(sumCents(parts.map((part) => part.cost))).toBe(whole)
          expect(sumCents(parts.map((part) => part.aid))).toBe(aid)
          expect(sumCents(parts.map((part) => part.self))).toBe(self)
          for (const part of parts) expect(addCents(part.aid, part.self)).toBe(part.cost)
        }
      }),
    )
  })

  it('have the same sums in whatever order the companies and the costs are', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const reversed = {
          ...facts,
          order: companies.toReversed(),
          costs: facts.costs.toReversed(),
          group: {
            ...facts.group,
            agreements: facts.group.agreements.map((each) => ({ ...each, weights: each.weights.toReversed() })),
          },
        }
        expect(sumsOf(shareOut(reversed))).toEqual(sumsOf(shareOut(facts)))
      }),
    )
  })

  it('stay as they are in every period before a company leaves or joins', () => {
    const change = fc.oneof(
      fc.record({ kind: fc.constant('leaves' as const), companyId: fc.constantFrom(...companies), lastDay: anyDay }),
      fc.record({
        kind: fc.constant('joins' as const),
        companyId: fc.constantFrom('new', ...companies),
        from: anyDay,
        weight: fc.integer({ min: 1, max: 9 }),
      }),
    )
    fc.assert(
      fc.property(anyFacts, change, (facts, event) => {
        const after = { ...facts, ...withChange({ group: facts.group, money: { invoices: [], payments: [] } }, event) }
        const last = event.kind === 'leaves' ? event.lastDay : addDays(event.from, -1)
        const figures = (periods: readonly PeriodShares[]) =>
          periods
            .filter(({ period }) => period.end <= last)
            .map((each) => each.companies.filter((own) => own.cost !== 0 || own.aid !== 0))
        expect(figures(shareOut(after))).toEqual(figures(shareOut(facts)))
      }),
    )
  })

  it('are the same over all when the claims are cut otherwise', () => {
    const whole = [{ start: START, end: day('2025-06-30') }]
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(totalsOf(shareOut({ ...facts, periods: whole }))).toEqual(totalsOf(shareOut(facts)))
      }),
    )
  })
})
