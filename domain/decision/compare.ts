import type { Category } from '../cost-models/category.ts'
import { CATEGORIES } from '../cost-models/category.ts'
import { amountOf } from '../cost-models/category-amounts.ts'
import { subtractCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { budgetOf } from './budget.ts'
import type { BudgetYear } from './budget.ts'
import type { ChosenModel, DecisionContent, DecisionDeadline, DecisionTerms, SourceRow } from './decision.ts'
import { fundingOf } from './funding.ts'

/** The decision's own fields that are compared, in the order of the screen. */
export const TERM_FIELDS = [
  'number',
  'decidedOn',
  'validFrom',
  'regime',
  'fund',
  'supportRate',
  'granted',
  'publicCap',
  'totalCost',
  'income',
  'overrunRate',
  'overrunAmount',
  'flatRateRounding',
  'supportRounding',
  'hourlyRounding',
  'conditions',
] as const satisfies readonly (keyof DecisionTerms)[]
export type TermField = (typeof TERM_FIELDS)[number]

/** A sum before and after; `difference` is after less before, to the cent. */
export interface AmountChange {
  readonly before: Cents
  readonly after: Cents
  readonly difference: Cents
}

export interface CategoryChange extends AmountChange {
  readonly category: Category
}
export interface YearChange extends AmountChange {
  readonly year: BudgetYear
}
/** A source that only one of the versions has, has its euros of 0 in the other. */
export interface SourceChange extends AmountChange {
  readonly beforeRow: SourceRow | null
  readonly afterRow: SourceRow | null
}

export interface DecisionComparison {
  /** Fields whose value differs. */
  readonly terms: readonly TermField[]
  /** Every category that either has, those without a change too. */
  readonly categories: readonly CategoryChange[]
  readonly years: readonly YearChange[]
  readonly total: AmountChange
  readonly net: AmountChange
  readonly support: AmountChange
  readonly sources: readonly SourceChange[]
  readonly modelsAdded: readonly ChosenModel[]
  readonly modelsRemoved: readonly ChosenModel[]
  readonly modelsChanged: readonly { readonly before: ChosenModel; readonly after: ChosenModel }[]
  readonly deadlinesAdded: readonly DecisionDeadline[]
  readonly deadlinesRemoved: readonly DecisionDeadline[]
}

/** What a later version changes in an earlier one. */
export function compareDecisions(before: DecisionContent, after: DecisionContent): DecisionComparison {
  const [oldBudget, newBudget] = [budgetOf(before), budgetOf(after)]
  const [oldFunding, newFunding] = [fundingOf(before, oldBudget.net), fundingOf(after, newBudget.net)]
  const years = [...new Set([...oldBudget.years, ...newBudget.years])].toSorted((a, b) => (a ?? 0) - (b ?? 0))
  const categories = CATEGORIES.filter(
    (category) => oldBudget.byCategory[category] !== undefined || newBudget.byCategory[category] !== undefined,
  )
  return {
    terms: TERM_FIELDS.filter((field) => before[field] !== after[field]),
    categories: categories.map((category) => ({
      category,
      ...change(amountOf(oldBudget.byCategory, category), amountOf(newBudget.byCategory, category)),
    })),
    years: years.map((year) => ({
      year,
      ...change(oldBudget.totalsByYear.get(year) ?? ZERO_CENTS, newBudget.totalsByYear.get(year) ?? ZERO_CENTS),
    })),
    total: change(oldBudget.total, newBudget.total),
    net: change(oldBudget.net, newBudget.net),
    support: change(oldFunding.support, newFunding.support),
    sources: matched(oldFunding.rows, newFunding.rows, ({ row }) => `${row.source} ${row.name}`).map(([old, now]) => ({
      beforeRow: old?.row ?? null,
      afterRow: now?.row ?? null,
      ...change(old?.amount ?? ZERO_CENTS, now?.amount ?? ZERO_CENTS),
    })),
    ...compareModels(before.models, after.models),
    deadlinesAdded: without(after.deadlines, before.deadlines),
    deadlinesRemoved: without(before.deadlines, after.deadlines),
  }
}

/** Whether the two say the same. */
export function isUnchanged(comparison: DecisionComparison): boolean {
  const { terms, categories, years, sources, modelsAdded, modelsRemoved, modelsChanged } = comparison
  const amounts = [...categories, ...years, ...sources]
  return (
    amounts.every(({ difference }) => difference === 0) &&
    sources.every(({ beforeRow, afterRow }) => beforeRow !== null && afterRow !== null) &&
    [terms, modelsAdded, modelsRemoved, modelsChanged, comparison.deadlinesAdded, comparison.deadlinesRemoved].every(
      ({ length }) => length === 0,
    )
  )
}

function change(before: Cents, after: Cents): AmountChange {
  return { before, after, difference: subtractCents(after, before) }
}

/** Pairs of the same key, in the order of the earlier list; two of one key are paired in their order. */
function matched<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): [T | null, T | null][] {
  const left = [...after]
  const pairs = before.map((old): [T | null, T | null] => {
    const place = left.findIndex((candidate) => keyOf(candidate) === keyOf(old))
    const [now = null] = place === -1 ? [] : left.splice(place, 1)
    return [old, now]
  })
  return [...pairs, ...left.map((now): [T | null, T | null] => [null, now])]
}

function compareModels(before: readonly ChosenModel[], after: readonly ChosenModel[]) {
  const pairs = matched(before, after, ({ modelId }) => modelId)
  return {
    modelsAdded: pairs.flatMap(([old, now]) => (old === null && now !== null ? [now] : [])),
    modelsRemoved: pairs.flatMap(([old, now]) => (old !== null && now === null ? [old] : [])),
    modelsChanged: pairs.flatMap(([old, now]) =>
      old !== null && now !== null && figures(old) !== figures(now) ? [{ before: old, after: now }] : [],
    ),
  }
}

function figures({ parameters }: ChosenModel): string {
  return JSON.stringify(Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function without(list: readonly DecisionDeadline[], other: readonly DecisionDeadline[]) {
  return matched(list, other, ({ kind, coversTo, dueOn, note }) =>
    JSON.stringify([kind, coversTo, dueOn, note]),
  ).flatMap(([mine, theirs]) => (mine !== null && theirs === null ? [mine] : []))
}
