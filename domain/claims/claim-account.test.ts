import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDecision } from '../decision/empty-decision.ts'
import type { DecisionVersion, SourceRow } from '../decision/decision.ts'
import type { Regime } from '../rules/regime.ts'
import { asDay } from '../values/day.ts'
import { cents, sumCents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { accountOf } from './claim-account.ts'
import type { ClaimStep } from './claim-account.ts'
import { sharesOfClaim } from './claim-shares.ts'
import { grantTermsOf } from './claim-terms.ts'
import type { PlannedSource } from './claim-terms.ts'

const source = (row: Partial<SourceRow> & Pick<SourceRow, 'source' | 'mode'>): SourceRow => ({
  id: row.source,
  name: '',
  share: null,
  amount: null,
  inSupport: false,
  ...row,
})

const funds = { SF14: 'EAKR', SF21: 'EAKR', RUR14: 'EAFRD', RUR23: 'EAFRD', STATE: 'VALTIO' } as const
const models = { SF14: 'FI14-EAKR24', SF21: 'FI21-40', RUR14: 'FI14-RUR15', RUR23: 'FI23-19', STATE: null } as const

/** 80 % of 100 000 €: EU 40, state 30, municipality 10 in the support; another municipality promised 5 000 €. */
function termsOf(regime: Regime, rate = 8_000) {
  const model = models[regime]
  const version: DecisionVersion = {
    ...emptyDecision(regime, funds[regime]),
    id: 'd1',
    version: 1,
    sequence: 1,
    status: 'confirmed',
    decidedOn: asDay('2023-01-01'),
    validFrom: asDay('2023-01-01'),
    supportRate: basisPoints(rate),
    granted: cents(8_000_000),
    totalCost: cents(10_000_000),
    models: model === null ? [] : [{ modelId: model, parameters: {} }],
    sources: [
      source({ source: 'eu', mode: 'PERCENT', share: basisPoints(4_000), inSupport: true }),
      source({ source: 'state', mode: 'PERCENT', share: basisPoints(3_000), inSupport: true }),
      source({ source: 'municipality', mode: 'PERCENT', share: basisPoints(1_000), inSupport: true }),
      source({ source: 'other_public', name: 'Maakunta', mode: 'FIXED', amount: cents(500_000) }),
      source({ source: 'own', mode: 'RESIDUAL' }),
    ],
  }
  const terms = grantTermsOf(version)
  if (terms === null) throw new Error('the decision is whole')
  return terms
}

function step(claimId: string, staff: number, more: Partial<ClaimStep> = {}): ClaimStep {
  return {
    claimId,
    sums: { entered: { staff: cents(staff) }, income: cents(0), inKind: cents(0) },
    terms: termsOf('SF21'),
    told: [],
    isLast: false,
    day: asDay('2023-06-01'),
    settled: null,
    claimedSupport: null,
    ...more,
  }
}

describe('the account of claims', () => {
  it('computes each regime by its own models', () => {
    const net = (regime: Regime) => accountOf([step('1', 100_000, { terms: termsOf(regime) })], null)[0]?.net
    expect((['SF14', 'SF21', 'RUR14', 'RUR23', 'STATE'] as const).map(net)).toEqual([
      124_000, 140_000, 115_000, 119_000, 100_000,
    ])
  })

  it('SC14: 24 % on three claims of 10.10 does not drift', () => {
    const steps = ['1', '2', '3'].map((id) => step(id, 1010, { terms: termsOf('SF14') }))
    const accounts = accountOf(steps, null)
    expect(accounts.map(({ computed: { flat_rate } }) => flat_rate)).toEqual([242, 243, 242])
    expect(accounts.at(-1)?.cumulative.computed).toEqual({ flat_rate: 727 })
  })

  it.each([
    ['F9: 33 750.02 by 42, 38 and 20', [42, 38, 20], [1_417_501, 1_282_501, 675_000]],
    ['F10: 33 750.02 by EU 60 and national 40', [60, 40], [2_025_001, 1_350_001]],
  ])('%s', (_, weights, parts) => {
    const plan = weights.map((weight, index): PlannedSource => {
      return { source: 'eu', name: String(index), mode: 'PERCENT', inSupport: true, planned: cents(weight) }
    })
    const support = cents(3_375_002)
    const shares = sharesOfClaim(plan, { net: support, support }, [], new Map())
    expect(shares.filter(({ inSupport }) => inSupport).map(({ amount }) => amount)).toEqual(parts)
  })

  it('parts every cent among the sources, whatever was told and however the claims are cut', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(amounts, fc.constantFrom<Regime>('SF14', 'SF21', 'RUR14', 'RUR23'), (list, regime) => {
        const terms = termsOf(regime)
        const accounts = accountOf(
          list.map((amount, index) => step(String(index), amount, { terms })),
          null,
        )
        for (const { shares, net, cumulative, support, payable } of accounts) {
          expect(sumCents(shares.map(({ amount }) => amount))).toBe(net)
          expect(sumCents(shares.map((share) => share.cumulative))).toBe(cumulative.net)
          expect(sumCents(shares.filter(({ inSupport }) => inSupport).map(({ amount }) => amount))).toBe(support)
          expect(payable).toBe(support)
        }
        const [whole] = accountOf([step('all', sumCents(list.map(cents)), { terms })], null)
        expect(accounts.at(-1)?.shares.map((share) => share.cumulative)).toEqual(
          whole?.shares.map((share) => share.cumulative),
        )
      }),
    )
  })

  it('F7: the rural fund takes a claim of more than 110 % off once more, for good', () => {
    const terms = termsOf('RUR23')
    const settledOf = (accepted: number, claimed: number) =>
      accountOf([step('1', accepted, { terms, claimedSupport: cents(claimed) })], null)[0]
    const account = settledOf(1_050_421, 1_100_001)
    expect(account).toMatchObject({ support: 1_000_000, sanction: 100_001, payable: 899_999 })
    const none = accountOf([step('1', 1_050_421, { claimedSupport: cents(1_500_000) })], null)[0]
    expect(none?.sanction).toBe(0)
    const settled = { computed: account?.computed ?? {}, support: cents(1_000_000), offset: cents(0) }
    const [, next] = accountOf(
      [
        step('1', 1_050_421, { terms, settled: { ...settled, sanction: cents(100_001) } }),
        step('2', 100_000, { terms }),
      ],
      null,
    )
    expect(next?.payable).toBe(next?.support)
    expect(next?.cumulative.support).toBe(1_095_200)
    expect(sumCents(next?.shares.map((share) => share.cumulative) ?? [])).toBe(next?.cumulative.net)
  })

  it('takes public money above the plan off the state share in the rural fund only', () => {
    const told = [{ source: 'other_public', name: 'Maakunta', amount: cents(620_000), evidence: '' }] as const
    const rural = accountOf([step('1', 5_000_000, { terms: termsOf('RUR23', 7_000), told })], null)[0]
    expect(rural?.stateDeduction).toBe(120_000)
    expect(rural?.payable).toBe((rural?.support ?? 0) - 120_000)
    const structural = accountOf([step('1', 5_000_000, { terms: termsOf('SF21', 7_000), told })], null)[0]
    expect(structural?.stateDeduction).toBe(0)
  })
})
