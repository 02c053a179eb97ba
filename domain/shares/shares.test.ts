import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_ROUNDING } from '../cost-models/rounding-profile.ts'
import { hourHundredths } from '../hours/worked-hours.ts'
import { asDay } from '../values/day.ts'
import { addCents, cents, subtractCents, sumCents } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { expectOk } from '../values/result.ts'
import { ADVANCE_RULES, advanceLimit, offsetAdvance } from './advance.ts'
import { realisePlan } from './funding-plan.ts'
import type { FundingRow } from './funding-plan.ts'
import { GROUP_SIZE_RULES, judgeGroupSize } from './group-size.ts'
import { inKindRuleOn, inKindValue, judgeInKind } from './in-kind.ts'
import { supportAfterOverClaim } from './over-claim.ts'
import { PROGRAMME_SPLITS } from './programme-splits.ts'
import { judgeLeaderLimit, judgePublicShare, PUBLIC_SHARE_RULES } from './public-share.ts'
import { deductFromState } from './split-support.ts'
import { cumulativeSupport, supportToPay } from './support.ts'
import type { SupportTerms } from './support.ts'

const TERMS = {
  rate: basisPoints(7500),
  granted: cents(10_000_000),
  publicCap: null,
  rounding: DEFAULT_ROUNDING,
} as const satisfies SupportTerms

/** Payments of claims with these accepted net costs, and the own money of all of them. */
function payments(accepted: readonly Cents[], terms: SupportTerms): { pays: readonly Cents[]; self: Cents } {
  let net = cents(0)
  let paid = cents(0)
  const pays = accepted.map((amount) => {
    net = addCents(net, amount)
    const pay = supportToPay(cumulativeSupport({ net }, terms).amount, paid)
    paid = addCents(paid, pay)
    return pay
  })
  return { pays, self: subtractCents(net, paid) }
}

function percentRows(...percents: readonly number[]): readonly FundingRow[] {
  return percents.map((percent, index) => ({
    id: `r${index}`,
    source: 'eu',
    mode: 'PERCENT',
    share: basisPoints(percent * 100),
  }))
}

function plan(total: number, rows: readonly FundingRow[]) {
  return realisePlan(cents(total), rows, DEFAULT_ROUNDING)
}

describe('worked examples of the shares', () => {
  it('F1: 100 000.01 by 45, 30, 5 and 20 %', () => {
    expect(plan(10_000_001, percentRows(45, 30, 5, 20))).toEqual({
      ok: true,
      value: [4_500_001, 3_000_000, 500_000, 2_000_000],
    })
  })

  it('F4: three claims at 75 %', () => {
    const accepted = [1_000_001, 2_000_001, 1_500_001].map(cents)
    expect(payments(accepted, TERMS)).toEqual({ pays: [750_000, 1_500_001, 1_125_001], self: 1_125_001 })
  })

  it('F5: the same with a grant of 33 000.00', () => {
    const accepted = [1_000_001, 2_000_001, 1_500_001].map(cents)
    const terms = { ...TERMS, granted: cents(3_300_000) }
    expect(payments(accepted, terms)).toEqual({ pays: [750_000, 1_500_001, 1_049_999], self: 1_200_003 })
    expect(cumulativeSupport({ net: cents(4_500_003) }, terms).boundBy).toBe('grant')
  })

  it('F6: voluntary work, and the support beside it', () => {
    const rule = inKindRuleOn(asDay('2024-05-01'))
    expect(rule && inKindValue(hourHundredths(10_000), hourHundredths(1000), rule)).toBe(240_000)
    const support = (inKind: number) => cumulativeSupport({ net: cents(1_000_000), inKind: cents(inKind) }, TERMS)
    expect(support(240_000)).toEqual({ amount: 750_000, boundBy: 'rate' })
    expect(support(300_000)).toEqual({ amount: 700_000, boundBy: 'in_kind' })
  })

  it('F7: claiming more than 110 % of what is confirmed', () => {
    const pay = (claimed: number) => supportAfterOverClaim(cents(claimed), cents(1_000_000))
    expect(pay(1_100_000)).toEqual({ pay: 1_000_000, sanction: 0 })
    expect(pay(1_100_001)).toEqual({ pay: 899_999, sanction: 100_001 })
    expect(pay(2_500_000)).toEqual({ pay: 0, sanction: 1_000_000 })
  })

  it('F8: a rural advance of 18 000 set off three instalments', () => {
    const advance = advanceLimit(cents(9_000_000), ADVANCE_RULES.RUR23)
    expect(advance).toBe(1_800_000)
    let outstanding = advance
    const settled = [2_500_000, 3_000_000, 3_500_000].map((instalment, index) => {
      const result = offsetAdvance(cents(instalment), outstanding, index === 2, ADVANCE_RULES.RUR23)
      outstanding = result.outstanding
      return [result.offset, result.paid]
    })
    expect(settled).toEqual([
      [750_000, 1_750_000],
      [900_000, 2_100_000],
      [150_000, 3_350_000],
    ])
    expect(outstanding).toBe(0)
  })

  it('F11: 70 % support, 5 000.00 from the municipality, the rest own money', () => {
    const rows: readonly FundingRow[] = [
      { id: 's', source: 'support', mode: 'PERCENT', share: basisPoints(7000) },
      { id: 'm', source: 'municipality', mode: 'FIXED', amount: cents(500_000) },
      { id: 'o', source: 'own', mode: 'RESIDUAL' },
    ]
    expect(plan(4_611_110, rows)).toEqual({ ok: true, value: [3_227_777, 500_000, 883_333] })
  })
})

describe('cumulativeSupport', () => {
  it('is the same at the end however the costs are split among claims', () => {
    const amounts = fc.array(fc.integer({ min: -500_000, max: 2_000_000 }).map(cents), { minLength: 1, maxLength: 12 })
    const rates = fc.integer({ min: 0, max: 10_000 }).map(basisPoints)
    fc.assert(
      fc.property(amounts, rates, (accepted, rate) => {
        const terms = { ...TERMS, rate, granted: cents(3_000_000) }
        const net = sumCents(accepted)
        expect(sumCents(payments(accepted, terms).pays)).toBe(cumulativeSupport({ net }, terms).amount)
        expect(sumCents(payments(accepted.toReversed(), terms).pays)).toBe(cumulativeSupport({ net }, terms).amount)
      }),
    )
  })

  it('counts the public money of others against the limit of all public money', () => {
    const terms = { ...TERMS, publicCap: basisPoints(7500) }
    expect(cumulativeSupport({ net: cents(1_000_000), otherPublic: cents(10_000) }, terms)).toEqual({
      amount: 740_000,
      boundBy: 'public_cap',
    })
  })

  it('is nothing while income exceeds the costs', () => {
    expect(cumulativeSupport({ net: cents(-5) }, TERMS).amount).toBe(0)
  })

  it('rounds as the profile says: the published 36 694.67 at 80 % (J11721) was rounded half up', () => {
    const terms = { ...TERMS, rate: basisPoints(8000) }
    const net = cents(3_669_467)
    expect(cumulativeSupport({ net }, terms).amount).toBe(2_935_573)
    expect(cumulativeSupport({ net }, { ...terms, rounding: { support: 'HALF_UP' } }).amount).toBe(2_935_574)
  })
})

describe('realisePlan', () => {
  it('always adds up, and never gives the rows in per cent more than their share', () => {
    const percents = fc.array(fc.integer({ min: 0, max: 2500 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.maxSafeNat(), percents, (total, shares) => {
        const rows: readonly FundingRow[] = [
          ...shares.map((share, index): FundingRow => {
            return { id: `p${index}`, source: 'state', mode: 'PERCENT', share: basisPoints(share) }
          }),
          { id: 'o', source: 'own', mode: 'RESIDUAL' },
        ]
        const parts = expectOk(plan(total, rows), 'a residual row')
        expect(sumCents(parts)).toBe(total)
        const own = BigInt(parts.at(-1) ?? 0) * 10_000n
        expect(own >= BigInt(total) * BigInt(10_000 - shares.reduce((a, b) => a + b, 0))).toBe(true)
      }),
    )
  })

  it('names what does not add up', () => {
    const fixed = (amount: number): FundingRow => ({ id: 'f', source: 'state', mode: 'FIXED', amount: cents(amount) })
    const residual: FundingRow = { id: 'o', source: 'own', mode: 'RESIDUAL' }
    const problem = (...rows: readonly FundingRow[]) => plan(1000, rows)
    expect(problem(...percentRows(60, 41))).toMatchObject({ error: { code: 'over_100_percent', share: 10_100 } })
    expect(problem(residual, residual)).toMatchObject({ error: { code: 'two_residual_rows' } })
    expect(problem(fixed(1001), residual)).toMatchObject({ error: { code: 'overfunded', amount: 1 } })
    expect(problem(fixed(400), ...percentRows(50))).toMatchObject({ error: { code: 'underfunded', amount: 100 } })
    expect(problem(fixed(500), ...percentRows(50))).toEqual({ ok: true, value: [500, 500] })
  })
})

describe('public money of others', () => {
  it('takes public money above the plan off the state, as far as it reaches', () => {
    const deduct = (realised: number) => deductFromState(cents(1000), cents(500), cents(realised))
    expect(deduct(500)).toEqual({ state: 1000, uncovered: 0 })
    expect(deduct(400)).toEqual({ state: 1000, uncovered: 0 })
    expect(deduct(700)).toEqual({ state: 800, uncovered: 0 })
    expect(deduct(1700)).toEqual({ state: 0, uncovered: 200 })
  })

  it('has splits of whole programmes that add up to 100 %', () => {
    for (const { parameters } of PROGRAMME_SPLITS) {
      expect(parameters.eu.value + parameters.state.value + parameters.municipality.value).toBe(10_000)
    }
  })
})

describe('a group', () => {
  it('is a group from three to ten companies', () => {
    expect([2, 3, 4, 10, 11].map((count) => judgeGroupSize(count, GROUP_SIZE_RULES.RUR23).status)).toEqual([
      'FAIL',
      'OK_AT_LIMIT',
      'OK',
      'OK_AT_LIMIT',
      'FAIL',
    ])
    expect(judgeGroupSize(2, GROUP_SIZE_RULES.RUR14).reason).toBe('too_few_companies')
  })
})

describe('voluntary work', () => {
  it('has the price of the day of the decision', () => {
    const value = (day: string) => {
      const rule = inKindRuleOn(asDay(day))
      return rule && inKindValue(hourHundredths(150), hourHundredths(100), rule)
    }
    expect(['2014-12-21', '2014-12-22', '2015-05-01', '2023-01-01'].map(value)).toEqual([undefined, 1500, 5250, 7000])
  })

  it('stands in for private money within its limit, from 15 years of age, if the decision allows it', () => {
    const early = inKindRuleOn(asDay('2015-01-15'))
    const facts = { allowedByDecision: true, youngestWorkerAge: 15, value: cents(7500), privateFunding: cents(10_000) }
    const judge = (changes: Partial<typeof facts> | { youngestWorkerAge: null }) =>
      early && judgeInKind({ ...facts, ...changes }, early)
    expect(judge({})).toMatchObject({ status: 'OK_AT_LIMIT', headroom: 0 })
    expect(judge({ value: cents(7499) })?.status).toBe('OK')
    expect(judge({ value: cents(7501) })?.reason).toBe('above_private_share')
    expect(judge({ youngestWorkerAge: 14 })?.reason).toBe('worker_too_young')
    expect(judge({ youngestWorkerAge: null })?.status).toBe('MISSING_DATA')
    expect(judge({ allowedByDecision: false })?.reason).toBe('not_in_decision')
  })
})

describe('advances and limits of public money', () => {
  it('cap an advance at 100 000 € in the rural fund, and at 30 % in the structural funds', () => {
    expect(advanceLimit(cents(60_000_000), ADVANCE_RULES.RUR14)).toBe(10_000_000)
    expect(advanceLimit(cents(60_000_000), ADVANCE_RULES.SF21)).toBe(18_000_000)
    expect(ADVANCE_RULES.SF21.certainty).toBe('unverified')
  })

  it('leave open what the last instalment is too small to set off', () => {
    expect(offsetAdvance(cents(1000), cents(5000), true, ADVANCE_RULES.RUR23)).toEqual({
      offset: 1000,
      paid: 0,
      outstanding: 4000,
    })
    expect(offsetAdvance(cents(-300), cents(5000), false, ADVANCE_RULES.RUR23)).toEqual({
      offset: 0,
      paid: -300,
      outstanding: 5000,
    })
  })

  it('hold 75 % in a group project, other public money included, and 180 000 € in Leader', () => {
    const judged = (amount: number) => judgePublicShare(cents(amount), cents(1_000_001), PUBLIC_SHARE_RULES.group)
    expect(judged(750_000)).toMatchObject({ status: 'OK_AT_LIMIT', headroom: 0 })
    expect(judged(750_001)).toMatchObject({ status: 'FAIL', headroom: -1 })
    expect(judgeLeaderLimit(cents(18_000_000)).status).toBe('OK_AT_LIMIT')
    expect(judgeLeaderLimit(cents(18_000_001)).reason).toBe('public_share_too_high')
  })
})
