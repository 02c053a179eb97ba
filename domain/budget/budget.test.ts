import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetView } from '../claims/budget-view.ts'
import { CATEGORIES_OF_REGIME, ENTERED_CATEGORIES } from '../cost-models/category.ts'
import type { EnteredCategory } from '../cost-models/category.ts'
import { totalOf } from '../cost-models/category-amounts.ts'
import { rateSteps } from '../decision/models.ts'
import { toTwoDecimals } from '../hours/fraction.ts'
import { asDay } from '../values/day.ts'
import { cents, sumCents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { budgetByWorkPackage, budgetByYear, entered } from './budget-parts.ts'
import type { PlacedCost } from './budget-parts.ts'
import { layeredLines, linesOf } from './budget-sums.ts'
import { atPace, forecastCategories } from './forecast.ts'
import type { ForecastInput } from './forecast.ts'
import { averageMonthlyCost, staffPlan } from './staff-plan.ts'
import type { EmploymentPay } from './staff-plan.ts'

const euros = (amount: number) => cents(Math.round(amount * 100))
const days = (start: string, end: string) => ({ start: asDay(start), end: asDay(end) })
const halfUp = { flatRate: 'HALF_UP' } as const
const flat40 = rateSteps([
  { modelId: 'FI21-VAKIO', parameters: {} },
  { modelId: 'FI21-40', parameters: {} },
])

const allocation = (personId: string, share: number, start: string, end: string) => ({
  id: `${personId}${start}`,
  personId,
  projectId: 'p',
  role: '',
  period: days(start, end),
  share: basisPoints(share),
})
const pay = (personId: string, annual: number | null, share = 10_000, sideCosts = 0): EmploymentPay => ({
  personId,
  period: days('2020-01-01', '2030-12-31'),
  share: basisPoints(share),
  annualPay: annual === null ? null : euros(annual),
  sideCosts,
})

describe('what is still allocated', () => {
  const within = days('2026-07-01', '2026-12-31')

  it('costs its months by the own pay of a full-time month, side costs on top where nobody else adds them', () => {
    const rows = [allocation('a', 5_000, '2026-01-01', '2026-12-31')]
    const [person] = staffPlan(rows, [pay('a', 42_000)], within, null)
    expect(person).toMatchObject({ monthly: euros(3_500), cost: euros(10_500), basis: 'employment' })
    expect(person && toTwoDecimals(person.months).units).toBe(300)
    expect(staffPlan(rows, [pay('a', 42_000, 10_000, 2_644)], within, null)[0]?.cost).toBe(euros(13_276.2))
  })

  it('reads the pay of a part-timer as that of the part: 60 % for 31 000 is 4 305.56 a full month', () => {
    const rows = [allocation('a', 6_000, '2026-07-01', '2026-12-31')]
    expect(staffPlan(rows, [pay('a', 31_000, 6_000)], within, null)[0]).toMatchObject({
      monthly: euros(4_305.56),
      cost: euros(15_500.02),
    })
  })

  it('takes the average of what a person-month has cost when the pay is not told, and says when nothing is known', () => {
    const rows = [allocation('a', 10_000, '2026-01-01', '2026-12-31')]
    const average = averageMonthlyCost(euros(24_000), rows, days('2026-01-01', '2026-06-30'))
    expect(average).toBe(euros(4_000))
    expect(staffPlan(rows, [pay('a', null)], within, average)[0]).toMatchObject({
      basis: 'booked_average',
      cost: euros(24_000),
    })
    expect(staffPlan(rows, [], within, null)[0]).toMatchObject({ basis: 'unknown', cost: 0 })
  })

  it('is nothing after the end, and no average without months or costs', () => {
    expect(staffPlan([allocation('a', 10_000, '2026-01-01', '2026-06-30')], [], within, null)).toEqual([])
    expect(averageMonthlyCost(euros(1), [], within)).toBeNull()
    expect(averageMonthlyCost(euros(0), [allocation('a', 10_000, '2026-01-01', '2026-12-31')], within)).toBeNull()
  })
})

describe('the rest of a category', () => {
  const input: ForecastInput = {
    approved: { services: euros(10_000), staff: euros(12_644) },
    spent: { services: euros(3_000) },
    committed: { services: euros(500) },
    steps: flat40,
    time: { elapsed: 100, remaining: 100 },
    staff: null,
    assumptions: [],
  }
  const plannedOf = (category: EnteredCategory, more: Partial<ForecastInput>) =>
    forecastCategories({ ...input, ...more }).find((each) => each.category === category)?.planned
  const choose = (category: EnteredCategory, method: 'rest' | 'amount' | 'nothing', amount = 0) => ({
    assumptions: [{ category, method, amount: euros(amount) }],
  })

  it('goes on at the pace so far, orders being part of it', () => {
    expect(plannedOf('services', {})).toBe(euros(2_500))
    expect(plannedOf('services', { committed: { services: euros(5_000) } })).toBe(0)
    expect(atPace(euros(100), { elapsed: 3, remaining: 1 })).toBe(euros(33.33))
    expect(atPace(euros(-100), { elapsed: 3, remaining: 1 })).toBe(0)
    expect(atPace(euros(100), null)).toBe(0)
  })

  it('is what a person says: all that is approved, a sum, or nothing', () => {
    expect(plannedOf('services', choose('services', 'rest'))).toBe(euros(6_500))
    expect(plannedOf('services', choose('services', 'amount', 1_234.56))).toBe(euros(1_234.56))
    expect(plannedOf('services', choose('services', 'nothing'))).toBe(0)
  })

  it('leaves room for the side costs of pay: 26.44 % on 10 000 fills a line of 12 644', () => {
    expect(plannedOf('staff', choose('staff', 'rest'))).toBe(euros(10_000))
  })

  it('of pay follows the allocations where there are any', () => {
    expect(plannedOf('staff', { staff: euros(777) })).toBe(euros(777))
  })
})

const cost = fc.record({
  category: fc.constantFrom(...ENTERED_CATEGORIES),
  amount: fc.integer({ min: -500_000, max: 5_000_000 }).map((value) => cents(value)),
  year: fc.constantFrom(null, 2024, 2025, 2026),
  workPackage: fc.constantFrom(null, 'TP1', 'TP2'),
}) satisfies fc.Arbitrary<PlacedCost>
const costs = fc.array(cost, { maxLength: 12 })
const steps = fc.constantFrom(flat40, rateSteps([{ modelId: 'FI14-EAKR24', parameters: {} }]), [])

describe('the whole', () => {
  it('is its layers: booked, bound and planned add up to the models on everything together', () => {
    fc.assert(
      fc.property(costs, costs, costs, steps, (spent, committed, planned, models) => {
        const layers = { spent: entered(spent), committed: entered(committed), planned: entered(planned) }
        const { spent: a, committed: b, planned: c } = layeredLines(layers, models, halfUp)
        const whole = linesOf(entered([...spent, ...committed, ...planned]), models, halfUp)
        expect(totalOf(a) + totalOf(b) + totalOf(c)).toBe(totalOf(whole))
        const order = [...ENTERED_CATEGORIES, 'flat_rate'] as const
        const view = budgetView({ approved: {}, claimed: {}, decided: {}, spent: a, committed: b, planned: c }, order)
        expect(sumCents(view.map(({ forecast }) => forecast))).toBe(totalOf(whole))
        expect(view.every((line) => line.approved - line.forecast === line.unused - line.overrun)).toBe(true)
      }),
    )
  })

  it('is its years and its work packages, with what the models compute', () => {
    fc.assert(
      fc.property(costs, costs, steps, (spent, committed, models) => {
        const approved = spent.map(({ year, workPackage, amount }) => ({ year, workPackage, amount }))
        const input = { approved, spent, committed, steps: models, rounding: halfUp }
        const layers = { spent: entered(spent), committed: entered(committed), planned: {} }
        const { spent: booked, committed: bound } = layeredLines(layers, models, halfUp)
        for (const parts of [budgetByYear(input), budgetByWorkPackage(input)]) {
          expect(sumCents(parts.map((part) => part.spent))).toBe(totalOf(booked))
          expect(sumCents(parts.map((part) => part.committed))).toBe(totalOf(bound))
          expect(sumCents(parts.map((part) => part.approved))).toBe(sumCents(approved.map(({ amount }) => amount)))
        }
      }),
    )
  })

  it('of the 40 % model: 10 000 of pay is 12 644 of staff and 5 057.60 of everything else', () => {
    const { spent } = layeredLines({ spent: { staff: euros(10_000) }, committed: {}, planned: {} }, flat40, halfUp)
    expect(spent).toEqual({ staff: euros(12_644), flat_rate: euros(5_057.6) })
    expect(CATEGORIES_OF_REGIME.SF21.map(({ line }) => line)).toContain('flat_rate')
  })
})
