import { addCents, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { budgetLineOf, CATEGORIES } from './category.ts'
import type { BudgetLine, Category } from './category.ts'

/** Amounts by category; a category that is not there counts as 0. */
export type AmountsBy<C extends string> = Readonly<Partial<Record<C, Cents>>>
export type CategoryAmounts = AmountsBy<Category>

export function amountOf<C extends Category>(amounts: AmountsBy<C>, category: C): Cents {
  return amounts[category] ?? ZERO_CENTS
}

/** The total of the given categories, of all unless told. */
export function totalOf(amounts: CategoryAmounts, categories: readonly Category[] = CATEGORIES): Cents {
  return sumCents(categories.map((category) => amountOf(amounts, category)))
}

export function addAmounts<C extends Category>(a: AmountsBy<C>, b: AmountsBy<C>): AmountsBy<C> {
  return combine(a, b, addCents)
}

export function subtractAmounts<C extends Category>(a: AmountsBy<C>, b: AmountsBy<C>): AmountsBy<C> {
  return combine(a, b, subtractCents)
}

/** As the budget has them: side costs and flat-rate staff on the staff line. */
export function amountsByLine(amounts: CategoryAmounts): AmountsBy<BudgetLine> {
  const lines: Partial<Record<BudgetLine, Cents>> = {}
  for (const category of CATEGORIES) {
    const amount = amounts[category]
    const line = budgetLineOf(category)
    if (amount !== undefined) lines[line] = addCents(lines[line] ?? ZERO_CENTS, amount)
  }
  return lines
}

function combine<C extends Category>(
  a: AmountsBy<C>,
  b: AmountsBy<C>,
  operate: (left: Cents, right: Cents) => Cents,
): AmountsBy<C> {
  const result: Partial<Record<C, Cents>> = { ...a }
  for (const category in b) result[category] = operate(a[category] ?? ZERO_CENTS, b[category] ?? ZERO_CENTS)
  return result
}
