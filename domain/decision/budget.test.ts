import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTERED_CATEGORIES } from '../cost-models/category.ts'
import { multiplyByRate, cents, subtractCents, sumCents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { budgetOf } from './budget.ts'
import type { BudgetCell, DecisionContent } from './decision.ts'
import { emptyDecision } from './empty-decision.ts'

const EMPTY = emptyDecision('SF21', 'EAKR')

function cell(category: BudgetCell['category'], amount: number, year: number | null = null): BudgetCell {
  return { category, year, partner: '', workPackage: '', amount: cents(amount) }
}

function withCells(cells: readonly BudgetCell[], rest: Partial<DecisionContent> = {}): DecisionContent {
  return { ...EMPTY, ...rest, cells }
}

const FORTY = [{ modelId: 'FI21-40', parameters: {} }]

describe('the budget of a decision', () => {
  it('gets its flat rate from the cost model: SC6, 40 % of 3 704.40', () => {
    const budget = budgetOf(withCells([cell('staff', 370_440)], { models: FORTY }))
    expect(budget.computed[0]).toMatchObject({ category: 'flat_rate', derived: 148_176, total: 148_176 })
    expect(budget.total).toBe(518_616)
  })

  it('takes the flat rate of the staff costs with their side costs: FI23, 39 % and 40 %', () => {
    const models = [
      { modelId: 'FI23-40', parameters: {} },
      { modelId: 'FI23-STAFF', parameters: {} },
    ]
    const budget = budgetOf(withCells([cell('staff', 300_000)], { models }))
    expect(budget.computed.map(({ category, total }) => [category, total])).toEqual([
      ['staff_side_costs', 117_000],
      ['flat_rate', 166_800],
    ])
    expect(budget.total).toBe(583_800)
  })

  it('gives each year the difference of the sums so far, so that three years of 10.10 at 24 % make 7.27: SC14', () => {
    const cells = [2019, 2018, 2017].map((year) => cell('staff', 1_010, year))
    const models = [{ modelId: 'FI14-EAKR24', parameters: {} }]
    const [row] = budgetOf(withCells(cells, { models })).computed
    expect(row?.cells.map(({ year, amount }) => [year, amount])).toEqual([
      [2017, 242],
      [2018, 243],
      [2019, 242],
    ])
    expect(row?.total).toBe(727)
  })

  it('lets the decision’s own figure win over the computed one, and keeps both', () => {
    const cells = [cell('staff', 22_135_400), cell('flat_rate', 8_854_200)]
    const budget = budgetOf(withCells(cells, { models: FORTY }))
    expect(budget.computed[0]).toMatchObject({ derived: 8_854_160, total: 8_854_200 })
    expect(budget.total).toBe(30_989_600)
  })

  it('uses the decision’s own rate of a model', () => {
    const models = [{ modelId: 'FI21-40', parameters: { rate: 3_500 } }]
    expect(budgetOf(withCells([cell('staff', 10_000)], { models })).total).toBe(13_500)
  })

  it('counts a stated flat rate as a row of its own when no model computes it', () => {
    const budget = budgetOf(withCells([cell('staff', 100), cell('flat_rate', 40)]))
    expect(budget.entered.map(({ category }) => category)).toEqual(['staff', 'flat_rate'])
    expect(budget.total).toBe(140)
  })

  it('is the stated total while nothing is divided by category, as in a lump sum', () => {
    const budget = budgetOf({ ...EMPTY, totalCost: cents(2_000_000), income: cents(50_000) })
    expect([budget.total, budget.net]).toEqual([2_000_000, 1_950_000])
  })

  const cells = fc
    .uniqueArray(
      fc.record({
        category: fc.constantFrom(...ENTERED_CATEGORIES),
        year: fc.constantFrom(null, 2021, 2022, 2023, 2024),
        partner: fc.constantFrom('', 'Kuusipuron kunta', 'Honkajärven puutaitajat ry'),
        workPackage: fc.constantFrom('', 'TP1'),
        amount: fc.integer({ min: 0, max: 500_000_000 }).map(cents),
      }),
      {
        selector: ({ category, year, partner, workPackage }) => JSON.stringify([category, year, partner, workPackage]),
      },
    )
    .filter((list) => list.length > 0)
  const model = fc.constantFrom('FI21-40', 'FI21-VAKIO', 'FI21-7-EAKR', 'FI21-1.5', 'EU21-20S', 'FI14-EAKR24')

  it('adds up to the cent by year, by row and by category, whatever the edit', () => {
    fc.assert(
      fc.property(cells, fc.uniqueArray(model, { maxLength: 2 }), (list, ids) => {
        const models = ids.map((modelId) => ({ modelId, parameters: {} }))
        const { entered, computed, totalsByYear, byCategory, total } = budgetOf(withCells(list, { models }))
        const rows = sumCents([...entered, ...computed].map((row) => row.total))
        expect(sumCents(totalsByYear.values())).toBe(total)
        expect(rows).toBe(total)
        expect(sumCents(Object.values(byCategory))).toBe(total)
      }),
    )
  })

  it('gives the same flat rate for any division into years as for none', () => {
    fc.assert(
      fc.property(cells, model, (list, modelId) => {
        const models = [{ modelId, parameters: {} }]
        const divided = budgetOf(withCells(list, { models })).computed[0]?.total
        const whole = budgetOf(
          withCells(
            list.map((each, index) => ({ ...each, year: null, workPackage: String(index) })),
            { models },
          ),
        )
        expect(divided).toBe(whole.computed[0]?.total)
      }),
    )
  })

  it('differs from the rate of each year alone by less than a cent a year', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const staff = list.filter(({ category }) => category === 'staff')
        fc.pre(staff.length > 0)
        const [row] = budgetOf(withCells(staff, { models: FORTY })).computed
        for (const { year, amount } of row?.cells ?? []) {
          const own = sumCents(staff.filter((each) => each.year === year).map((each) => each.amount))
          const alone = multiplyByRate(own, basisPoints(4_000), 'HALF_UP')
          expect(Math.abs(subtractCents(amount, alone))).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
