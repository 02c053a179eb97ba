import { rowKey } from '#domain/decision/budget.ts'
import type { BudgetYear } from '#domain/decision/budget.ts'
import type { BudgetCell, DecisionVersion } from '#domain/decision/decision.ts'
import { cents } from '#domain/values/money.ts'
import type { DecisionPart } from '../decision-row.ts'

/** A row of the budget table. */
export type BudgetPlace = Pick<BudgetCell, 'category' | 'partner' | 'workPackage'>

/** The amounts of a row as fields, by the year's text; null where the row has no amount. */
export type AmountValues = Readonly<Record<string, number | null>>

export const yearName = (year: BudgetYear): string => (year === null ? 'undivided' : String(year))
export const yearOf = (name: string): BudgetYear => (name === 'undivided' ? null : Number(name))

/** The amounts of one row of the budget. */
export function amountPart(place: BudgetPlace, years: readonly BudgetYear[]): DecisionPart<AmountValues> {
  const isOwn = (cell: BudgetCell) => rowKey(cell) === rowKey(place)
  return {
    rowId: rowKey(place),
    read: ({ cells }) => {
      const own = cells.filter(isOwn)
      return Object.fromEntries(
        years.map((year) => [yearName(year), own.find((cell) => cell.year === year)?.amount ?? null]),
      )
    },
    write: (client, target, patch) =>
      client.decision.setAmounts({
        ...target,
        cells: Object.entries(patch).map(([name, amount]) => ({
          ...place,
          year: yearOf(name),
          amount: amount ?? null,
        })),
      }),
    merge: (decision, patch) => ({ ...decision, cells: withAmounts(decision, place, patch) }),
  }
}

function withAmounts(
  { cells }: DecisionVersion,
  place: BudgetPlace,
  patch: Partial<AmountValues>,
): readonly BudgetCell[] {
  const years = Object.keys(patch).map(yearOf)
  const kept = cells.filter((cell) => rowKey(cell) !== rowKey(place) || !years.includes(cell.year))
  const written = Object.entries(patch).flatMap(([name, amount]) =>
    amount === null || amount === undefined ? [] : [{ ...place, year: yearOf(name), amount: cents(amount) }],
  )
  return [...kept, ...written]
}

/** Where the draft of a cell is kept while it is typed. */
export function amountKey(decisionId: string, place: BudgetPlace, year: BudgetYear): string {
  return `decision/${decisionId}/${rowKey(place)}/${yearName(year)}`
}
