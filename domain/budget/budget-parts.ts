import type { EnteredCategory } from '../cost-models/category.ts'
import { addAmounts, totalOf } from '../cost-models/category-amounts.ts'
import { computeCategories } from '../cost-models/compute.ts'
import type { EnteredAmounts } from '../cost-models/compute.ts'
import type { RateStep } from '../cost-models/cost-model.ts'
import type { RoundingProfile } from '../cost-models/rounding-profile.ts'
import { addCents, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'

/** A cost with the year and the work package that it belongs to; null = not told. */
export interface PlacedCost {
  readonly category: EnteredCategory
  readonly amount: Cents
  readonly year: number | null
  readonly workPackage: string | null
}

export interface BudgetPart<Key> {
  /** Null = not divided. */
  readonly key: Key | null
  readonly approved: Cents
  readonly spent: Cents
  readonly committed: Cents
}

export interface PartsInput {
  readonly approved: readonly {
    readonly year: number | null
    readonly workPackage: string | null
    readonly amount: Cents
  }[]
  readonly spent: readonly PlacedCost[]
  readonly committed: readonly PlacedCost[]
  readonly steps: readonly RateStep[]
  readonly rounding: Pick<RoundingProfile, 'flatRate'>
}

/** Year by year, the undivided first. What a model computes goes to the year whose costs brought it. */
export function budgetByYear(input: PartsInput): readonly BudgetPart<number>[] {
  const years = keysOf(input, ({ year }) => year).toSorted((a, b) => (a ?? 0) - (b ?? 0))
  const spent = withComputed(years, input.spent, {}, input)
  const committed = withComputed(years, input.committed, entered(input.spent), input)
  return years.map((year, index) => ({
    key: year,
    approved: sumCents(input.approved.filter((cell) => cell.year === year).map(({ amount }) => amount)),
    spent: spent[index] ?? ZERO_CENTS,
    committed: committed[index] ?? ZERO_CENTS,
  }))
}

/** By work package; what a model computes is of the whole project, so it stands with what is not divided. */
export function budgetByWorkPackage(input: PartsInput): readonly BudgetPart<string>[] {
  const keys = keysOf(input, ({ workPackage }) => workPackage).toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
  const all = keys.includes(null) ? keys : [null, ...keys]
  const own = (costs: readonly PlacedCost[], key: string | null) =>
    sumCents(costs.filter(({ workPackage }) => workPackage === key).map(({ amount }) => amount))
  const [booked, bound] = [entered(input.spent), addAmounts(entered(input.spent), entered(input.committed))]
  const computed = (amounts: EnteredAmounts) => totalOf(computeCategories(amounts, input.steps, input.rounding))
  return all.map((key) => {
    const isRest = key === null
    return {
      key,
      approved: sumCents(input.approved.filter((cell) => cell.workPackage === key).map(({ amount }) => amount)),
      spent: addCents(own(input.spent, key), isRest ? computed(booked) : ZERO_CENTS),
      committed: addCents(
        own(input.committed, key),
        isRest ? subtractCents(computed(bound), computed(booked)) : ZERO_CENTS,
      ),
    }
  })
}

function keysOf<Key>(
  { approved, spent, committed }: PartsInput,
  keyOf: (place: Pick<PlacedCost, 'year' | 'workPackage'>) => Key,
): readonly Key[] {
  return [...new Set([...approved, ...spent, ...committed].map(keyOf))]
}

/** Each year's costs with the growth of what the models give since the years before. */
function withComputed(
  years: readonly (number | null)[],
  costs: readonly PlacedCost[],
  before: EnteredAmounts,
  { steps, rounding }: PartsInput,
): readonly Cents[] {
  let known = before
  let given = totalOf(computeCategories(known, steps, rounding))
  return years.map((year) => {
    const own = costs.filter((cost) => cost.year === year)
    known = addAmounts(known, entered(own))
    const whole = totalOf(computeCategories(known, steps, rounding))
    const grown = subtractCents(whole, given)
    given = whole
    return addCents(sumCents(own.map(({ amount }) => amount)), grown)
  })
}

export function entered(costs: readonly Pick<PlacedCost, 'category' | 'amount'>[]): EnteredAmounts {
  return costs.reduce<EnteredAmounts>((sums, { category, amount }) => addAmounts(sums, { [category]: amount }), {})
}
