import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BudgetLine } from '../cost-models/category.ts'
import { DEFAULT_ROUNDING } from '../cost-models/rounding-profile.ts'
import { withParameters } from '../rules/rule.ts'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { expectOk } from '../values/result.ts'
import { budgetView } from './budget-view.ts'
import { computeClaims } from './claim-amounts.ts'
import { compareDecisions } from './compare-decisions.ts'
import { approvedByLine, approvedTotal, claimTermsOf, decisionOn } from './grant-decision.ts'
import { OVERRUN_RULES } from './overrun-rules.ts'
import type { BudgetCell, GrantDecision } from './grant-decision.ts'

function cell(line: BudgetLine, amount: number, year: number | null = null): BudgetCell {
  return { line, year, workPackage: null, partner: null, amount: cents(amount) }
}

const FIRST: GrantDecision = {
  version: 1,
  number: 'EURA 2022/1234/09',
  decidedOn: asDay('2022-05-02'),
  holdsFrom: asDay('2022-05-02'),
  regime: 'SF21',
  fund: 'JTF',
  supportRate: basisPoints(8000),
  granted: cents(24_791_600),
  publicCap: null,
  budget: [cell('staff', 10_000_000, 2022), cell('staff', 12_135_400, 2023), cell('flat_rate', 8_854_200)],
  funding: [
    { id: 'jtf', source: 'support', mode: 'PERCENT', share: basisPoints(8000) },
    { id: 'oma', source: 'own', mode: 'RESIDUAL' },
  ],
  models: [
    { modelId: 'FI21-VAKIO', rate: null },
    { modelId: 'FI21-40', rate: null },
  ],
  rounding: DEFAULT_ROUNDING,
  overrun: OVERRUN_RULES.SF21,
}
const AMENDED: GrantDecision = {
  ...FIRST,
  version: 2,
  decidedOn: asDay('2023-03-10'),
  holdsFrom: asDay('2023-01-01'),
  supportRate: basisPoints(7500),
  budget: [
    cell('staff', 10_000_000, 2022),
    cell('staff', 12_000_000, 2023),
    cell('flat_rate', 8_854_200),
    cell('audit', 5),
  ],
  funding: [
    { id: 'jtf', source: 'support', mode: 'PERCENT', share: basisPoints(7500) },
    { id: 'oma', source: 'own', mode: 'RESIDUAL' },
  ],
}

describe('decisions', () => {
  it('tell what holds on a day, and what was known to hold then', () => {
    const versions = [AMENDED, FIRST]
    expect(decisionOn(versions, asDay('2022-05-01'))).toBeUndefined()
    expect(decisionOn(versions, asDay('2022-12-31'))).toBe(FIRST)
    expect(decisionOn(versions, asDay('2023-01-01'))).toBe(AMENDED)
    expect(decisionOn(versions, asDay('2023-02-01'), asDay('2023-02-01'))).toBe(FIRST)
  })

  it('add their budget up by line', () => {
    expect(approvedByLine(FIRST.budget)).toEqual({ staff: 22_135_400, flat_rate: 8_854_200 })
    expect(approvedTotal(FIRST.budget)).toBe(30_989_600)
  })

  it('give the terms of the claims, their own rates first', () => {
    const terms = expectOk(claimTermsOf(FIRST), 'known models')
    const none = cents(0)
    const costs = { income: none, inKind: none, otherPublic: none, settled: null }
    const [claim] = computeClaims([{ claimId: '1', entered: { staff: cents(2_072_958) }, ...costs }], terms)
    expect(claim).toMatchObject({ net: 3_669_467, support: 2_935_573, ownAndPrivate: 733_894 })
    const own = { ...FIRST, models: [{ modelId: 'FI21-VAKIO', rate: basisPoints(2500) }] }
    expect(expectOk(claimTermsOf(own), 'known model').steps.map(({ rate }) => rate)).toEqual([2500])
    expect(claimTermsOf({ ...FIRST, models: [{ modelId: 'FI99', rate: null }] })).toEqual({
      ok: false,
      error: { code: 'unknown_model', modelId: 'FI99' },
    })
  })

  it('are compared side by side', () => {
    expect(compareDecisions(FIRST, FIRST)).toEqual([])
    const row = expectOk(withParameters(FIRST.overrun.row, { share: 1000 }), 'a known parameter')
    expect(compareDecisions(FIRST, { ...FIRST, overrun: { ...FIRST.overrun, row } })).toEqual([
      { field: 'overrunShare', key: null, before: 2000, after: 1000 },
    ])
    expect(compareDecisions(FIRST, AMENDED)).toEqual([
      { field: 'supportRate', key: null, before: 8000, after: 7500 },
      { field: 'budget', key: '["staff",2023,null,null]', before: 12_135_400, after: 12_000_000 },
      { field: 'funding', key: 'jtf', before: 'support PERCENT 8000', after: 'support PERCENT 7500' },
      { field: 'budget', key: '["audit",null,null,null]', before: null, after: 5 },
    ])
  })
})

describe('budgetView', () => {
  const view = (approved: number | null, spent: number, committed: number, planned: number) =>
    budgetView(
      {
        approved: approved === null ? {} : { services: cents(approved) },
        spent: { services: cents(spent) },
        claimed: {},
        decided: {},
        committed: { services: cents(committed) },
        planned: { services: cents(planned) },
      },
      ['staff', 'services'],
    )[0]

  it('sees where a line ends, and what is at risk', () => {
    expect(view(1000, 500, 200, 300)).toMatchObject({ forecast: 1000, remaining: 500, unused: 0, risk: null })
    expect(view(1000, 500, 200, 400)).toMatchObject({ overrun: 100, risk: 'will_overrun' })
    expect(view(1000, 500, 200, 100)).toMatchObject({ unused: 200, risk: 'will_be_unused' })
    expect(view(1000, 1001, 0, 0)).toMatchObject({ remaining: -1, overrun: 1, risk: 'overspent' })
    expect(view(null, 1, 0, 0)?.risk).toBe('line_not_approved')
  })

  it('leaves out lines that nobody uses, and always balances', () => {
    const amounts = fc.nat({ max: 1_000_000 })
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, (approved, spent, committed, planned) => {
        const line = view(approved, spent, committed, planned)
        expect(line?.line).toBe('services')
        expect((line?.approved ?? 0) + (line?.overrun ?? 0)).toBe((line?.forecast ?? 0) + (line?.unused ?? 0))
      }),
    )
  })
})
