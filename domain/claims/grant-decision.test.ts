import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BudgetLine } from '../cost-models/category.ts'
import { DEFAULT_ROUNDING } from '../cost-models/rounding-profile.ts'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { budgetView } from './budget-view.ts'
import { approvedByLine, approvedTotal, decisionOn } from './grant-decision.ts'
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
