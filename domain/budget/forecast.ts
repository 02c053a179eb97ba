import { ENTERED_CATEGORIES } from '../cost-models/category.ts'
import type { BudgetLine, EnteredCategory } from '../cost-models/category.ts'
import type { AmountsBy } from '../cost-models/category-amounts.ts'
import type { EnteredAmounts } from '../cost-models/compute.ts'
import type { RateStep } from '../cost-models/cost-model.ts'
import { addCents, cents, maxCents, subtractCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { divideRounded } from '../values/rounding.ts'
import type { Assumption, ForecastMethod } from './assumption.ts'
import { usualMethod } from './assumption.ts'

/** Days of the project that have gone and that are left. */
export interface ProjectTime {
  readonly elapsed: number
  readonly remaining: number
}

export interface ForecastInput {
  readonly approved: AmountsBy<BudgetLine>
  readonly spent: EnteredAmounts
  readonly committed: EnteredAmounts
  readonly steps: readonly RateStep[]
  /** Null while the project has no period: then nothing goes on. */
  readonly time: ProjectTime | null
  /** Cost of what is still allocated; null when nobody is allocated to the project at all. */
  readonly staff: Cents | null
  readonly assumptions: readonly Assumption[]
}

export interface CategoryForecast {
  readonly category: EnteredCategory
  readonly method: ForecastMethod
  /** Whether a person chose it. */
  readonly isChosen: boolean
  /** The person's own sum, kept while another way is chosen. */
  readonly amount: Cents | null
  /** What is still to come beyond what is booked and bound. */
  readonly planned: Cents
}

/**
 * What each category that costs are booked in still takes to the project's end. Computed lines (side costs, flat
 * rates) are not here: they follow from these.
 */
export function forecastCategories(input: ForecastInput): readonly CategoryForecast[] {
  const computed = new Set(input.steps.map(({ model }) => model.result))
  const isOpen = (category: EnteredCategory) =>
    input.approved[category] !== undefined ||
    input.spent[category] !== undefined ||
    input.committed[category] !== undefined ||
    (category === 'staff' && input.staff !== null) ||
    input.assumptions.some((assumption) => assumption.category === category)
  return ENTERED_CATEGORIES.filter(
    (category) => isOpen(category) && !(category === 'staff' && computed.has('flat_rate_staff')),
  ).map((category) => {
    const chosen = input.assumptions.find((assumption) => assumption.category === category)
    const method = chosen?.method ?? usualMethod(category, input.staff !== null)
    const amount = chosen?.amount ?? null
    return {
      category,
      method,
      isChosen: chosen !== undefined,
      amount,
      planned: plannedBy(method, category, amount, input),
    }
  })
}

function plannedBy(
  method: ForecastMethod,
  category: EnteredCategory,
  amount: Cents | null,
  input: ForecastInput,
): Cents {
  const [spent, committed] = [input.spent[category] ?? ZERO_CENTS, input.committed[category] ?? ZERO_CENTS]
  switch (method) {
    case 'allocations':
      return category === 'staff' ? (input.staff ?? ZERO_CENTS) : ZERO_CENTS
    case 'pace':
      // What is ordered already is part of the pace, not on top of it.
      return maxCents(subtractCents(atPace(spent, input.time), committed), ZERO_CENTS)
    case 'rest': {
      const booked = addCents(spent, committed)
      return maxCents(subtractCents(beforeSideCosts(category, input), booked), ZERO_CENTS)
    }
    case 'amount':
      return amount ?? ZERO_CENTS
    case 'nothing':
      return ZERO_CENTS
  }
  return method satisfies never
}

/** A straight line: as much a day as so far, for the days that are left. Half up to the cent, never below zero. */
export function atPace(spent: Cents, time: ProjectTime | null): Cents {
  if (time === null || time.elapsed <= 0 || time.remaining <= 0 || spent <= 0) return ZERO_CENTS
  return cents(Number(divideRounded(BigInt(spent) * BigInt(time.remaining), BigInt(time.elapsed), 'HALF_UP')))
}

/** What may be booked so that the line is full: the staff line holds the side costs that a model adds. */
function beforeSideCosts(category: EnteredCategory, { approved, steps }: ForecastInput): Cents {
  const whole = approved[category] ?? ZERO_CENTS
  const side = category === 'staff' ? steps.find(({ model }) => model.result === 'staff_side_costs') : undefined
  if (side === undefined) return whole
  return cents(Number(divideRounded(BigInt(whole) * 10_000n, BigInt(10_000 + side.rate), 'DOWN')))
}
