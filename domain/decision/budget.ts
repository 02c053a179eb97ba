import { CATEGORIES } from '../cost-models/category.ts'
import type { Category, ComputedCategory } from '../cost-models/category.ts'
import { addAmounts, amountOf, totalOf } from '../cost-models/category-amounts.ts'
import type { CategoryAmounts } from '../cost-models/category-amounts.ts'
import { computeCategories } from '../cost-models/compute.ts'
import type { RateStep } from '../cost-models/cost-model.ts'
import { addCents, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { BudgetCell, DecisionContent } from './decision.ts'
import { roundingOf } from './decision.ts'
import { rateSteps } from './models.ts'

/** A calendar year, or null for what is not divided by year. */
export type BudgetYear = number | null

/** A computed category in one year. */
export interface ComputedCell {
  readonly year: BudgetYear
  /** What the cost model gives. */
  readonly derived: Cents
  /** The decision's own figure; null when it states none. */
  readonly stated: Cents | null
  /** The one that counts. */
  readonly amount: Cents
}

/** A line that a cost model computes (laskennallinen kustannus). */
export interface ComputedRow {
  readonly step: RateStep
  readonly category: ComputedCategory
  readonly cells: readonly ComputedCell[]
  readonly derived: Cents
  readonly total: Cents
}

/** A category of one partner and work package, year by year. */
export interface EnteredRow {
  readonly category: Category
  readonly partner: string
  readonly workPackage: string
  /** By year; a year that is not there counts as 0. */
  readonly amounts: ReadonlyMap<BudgetYear, Cents>
  readonly total: Cents
}

export interface Budget {
  /** `null` first, then the years in order; at least one. */
  readonly years: readonly BudgetYear[]
  readonly entered: readonly EnteredRow[]
  readonly computed: readonly ComputedRow[]
  readonly totalsByYear: ReadonlyMap<BudgetYear, Cents>
  readonly byCategory: CategoryAmounts
  /** Sum of the categories; the decision's own total while it has no categories. */
  readonly total: Cents
  /** Costs less income: what is funded. */
  readonly net: Cents
}

type BudgetSource = Pick<DecisionContent, 'cells' | 'models' | 'totalCost' | 'income'> &
  Parameters<typeof roundingOf>[0]

/**
 * The budget with the lines that the cost models give. Rates are taken of the sums from the first year on and each
 * year gets the difference, so that the years add up to the rate of the whole, as claims do.
 */
export function budgetOf(content: BudgetSource): Budget {
  const steps = rateSteps(content.models)
  const years = yearsOf(content.cells)
  const results = new Set<Category>(steps.map(({ model }) => model.result))
  const plain = content.cells.filter(({ category }) => !results.has(category))
  const computed = computeRows(content, steps, years, plain)
  const byYear = (year: BudgetYear) =>
    addCents(
      sumCents(plain.filter((cell) => cell.year === year).map(({ amount }) => amount)),
      sumCents(computed.flatMap(({ cells }) => cells.filter((cell) => cell.year === year).map(({ amount }) => amount))),
    )
  const byCategory = computed.reduce<CategoryAmounts>(
    (amounts, row) => addAmounts(amounts, { [row.category]: row.total }),
    amountsOf(plain),
  )
  const total = content.cells.length === 0 ? (content.totalCost ?? ZERO_CENTS) : totalOf(byCategory)
  return {
    years,
    entered: rowsOf(plain),
    computed,
    totalsByYear: new Map(years.map((year) => [year, byYear(year)])),
    byCategory,
    total,
    net: subtractCents(total, content.income ?? ZERO_CENTS),
  }
}

function computeRows(
  content: BudgetSource,
  steps: readonly RateStep[],
  years: readonly BudgetYear[],
  plain: readonly BudgetCell[],
): readonly ComputedRow[] {
  const rounding = roundingOf(content)
  const cells = steps.map((): ComputedCell[] => [])
  let known: CategoryAmounts = {}
  const given: Cents[] = steps.map(() => ZERO_CENTS)
  for (const year of years) {
    known = addAmounts(known, amountsOf(plain.filter((cell) => cell.year === year)))
    steps.forEach((step, index) => {
      const { result } = step.model
      const whole = amountOf(computeCategories(known, [step], rounding), result)
      const derived = subtractCents(whole, given[index] ?? ZERO_CENTS)
      const stated = statedIn(content.cells, result, year)
      const amount = stated ?? derived
      given[index] = whole
      known = addAmounts(known, { [result]: amount })
      cells[index]?.push({ year, derived, stated, amount })
    })
  }
  return steps.map((step, index) => {
    const own = cells[index] ?? []
    const sum = (of: 'derived' | 'amount') => sumCents(own.map((cell) => cell[of]))
    return { step, category: step.model.result, cells: own, derived: sum('derived'), total: sum('amount') }
  })
}

function statedIn(cells: readonly BudgetCell[], category: Category, year: BudgetYear): Cents | null {
  const stated = cells.filter((cell) => cell.category === category && cell.year === year)
  return stated.length === 0 ? null : sumCents(stated.map(({ amount }) => amount))
}

/** The years of the cells, undivided amounts first. */
export function yearsOf(cells: readonly BudgetCell[]): readonly BudgetYear[] {
  const years = [...new Set(cells.map(({ year }) => year))].toSorted((a, b) => (a ?? 0) - (b ?? 0))
  return years.length === 0 ? [null] : years
}

function amountsOf(cells: readonly BudgetCell[]): CategoryAmounts {
  return cells.reduce<CategoryAmounts>(
    (amounts, { category, amount }) => addAmounts(amounts, { [category]: amount }),
    {},
  )
}

/** The identity of a row of the budget table. */
export function rowKey({ category, partner, workPackage }: Pick<BudgetCell, 'category' | 'partner' | 'workPackage'>) {
  return JSON.stringify([category, partner, workPackage])
}

function rowsOf(cells: readonly BudgetCell[]): readonly EnteredRow[] {
  const rows = Map.groupBy(cells.toSorted(byPlace), rowKey)
  return [...rows.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const { category, partner, workPackage } = first
    const amounts = new Map(own.map(({ year, amount }): [BudgetYear, Cents] => [year, amount]))
    return [{ category, partner, workPackage, amounts, total: sumCents(amounts.values()) }]
  })
}

/** Categories in the catalogue's order; within one, partners and work packages by their code units. */
function byPlace(a: BudgetCell, b: BudgetCell): number {
  const order = CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category)
  return order || compareText(a.partner, b.partner) || compareText(a.workPackage, b.workPackage)
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
