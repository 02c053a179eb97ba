import { describe, expect, it } from 'vitest'
import { approvedByLine, approvedTotal } from '../claims/grant-decision.ts'
import { grantTermsOf, plannedSources } from '../claims/claim-terms.ts'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { budgetOf } from './budget.ts'
import type { DecisionVersion } from './decision.ts'
import { emptyDecision } from './empty-decision.ts'
import { approvedCells, grantDecisionOf, overrunRuleOf } from './grant.ts'

const VERSION: DecisionVersion = {
  ...emptyDecision('RUR23', 'EAFRD'),
  id: 'd',
  version: 4,
  sequence: 2,
  status: 'confirmed',
  number: 'D-1',
  decidedOn: asDay('2024-02-01'),
  validFrom: asDay('2024-03-01'),
  supportRate: basisPoints(7_500),
  models: [
    { modelId: 'FI23-STAFF', parameters: {} },
    { modelId: 'FI23-40', parameters: { rate: 3_000 } },
  ],
  cells: [
    { category: 'staff', year: 2024, partner: 'Kuusipuron kunta', workPackage: '', amount: cents(200_000) },
    { category: 'staff', year: 2025, partner: '', workPackage: 'TP1', amount: cents(100_000) },
  ],
}

describe('a decision as claims take it', () => {
  it('has the computed lines in euros, side costs on the staff line', () => {
    const grant = grantDecisionOf(VERSION)
    if (grant === null) throw new Error('a whole decision')
    expect(grant.budget.find(({ line, partner }) => line === 'staff' && partner === 'Kuusipuron kunta')).toBeDefined()
    expect(approvedByLine(grant.budget)).toEqual({ staff: 417_000, flat_rate: 125_100 })
    expect(approvedTotal(grant.budget)).toBe(budgetOf(VERSION).total)
  })

  it('gives claims the decision’s own rate, and the rate of the net costs as the grant that is not stated', () => {
    expect(grantTermsOf(VERSION)?.claim.steps.map(({ rate }) => rate)).toEqual([3_900, 3_000])
    expect(grantDecisionOf(VERSION)?.granted).toBe(406_575)
    expect(grantDecisionOf({ ...VERSION, granted: cents(400_000) })?.granted).toBe(400_000)
  })

  it('is nothing before its day and its rate are told', () => {
    expect(grantDecisionOf({ ...VERSION, validFrom: null })).toBeNull()
    expect(grantDecisionOf({ ...VERSION, supportRate: null })).toBeNull()
  })

  it('has the overrun rule of its programme period, with its own figures', () => {
    expect(overrunRuleOf(VERSION).row.parameters.share.value).toBe(1_000)
    const own = overrunRuleOf({ ...VERSION, overrunRate: basisPoints(1_500), overrunAmount: cents(0) })
    expect(own.row).toMatchObject({
      parameters: { share: { value: 1_500 } },
      changed: ['share'],
      certainty: 'unverified',
    })
  })
})

it('tells the approved lines and the funding plan also of a decision that states no rate, as state grants do', () => {
  const version: DecisionVersion = {
    ...VERSION,
    supportRate: null,
    sources: [
      {
        id: 's',
        source: 'support',
        name: 'Valtionavustus',
        mode: 'RESIDUAL',
        share: null,
        amount: null,
        inSupport: true,
      },
    ],
  }
  expect(grantDecisionOf(version)).toBeNull()
  expect(approvedByLine(approvedCells(version))).toEqual({ staff: 417_000, flat_rate: 125_100 })
  expect(plannedSources(version)).toMatchObject([{ source: 'support', planned: 542_100, inSupport: true }])
})
