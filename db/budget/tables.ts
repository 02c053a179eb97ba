import type { ForecastMethod } from '#domain/budget/assumption.ts'
import type { EnteredCategory } from '#domain/cost-models/category.ts'
import type { TrackedRow } from '../tracked-row.ts'

/** What is ordered and not in the books yet (sidottu meno). */
export interface BudgetCommitmentsTable extends TrackedRow {
  project_id: string
  supplier: string
  text: string
  category: EnteredCategory
  work_package: string
  amount_cents: number
  /** When the cost is expected. */
  expected_on: string | null
  /** From this day on the cost is in the books and no commitment any more. */
  booked_on: string | null
}

/** How the rest of a category is foreseen where the usual way isn't taken. */
export interface BudgetAssumptionsTable extends TrackedRow {
  project_id: string
  category: EnteredCategory
  method: ForecastMethod
  amount_cents: number | null
}

export interface BudgetTables {
  budget_commitments: BudgetCommitmentsTable
  budget_assumptions: BudgetAssumptionsTable
}

export const budgetTables = [
  'budget_commitments',
  'budget_assumptions',
] as const satisfies readonly (keyof BudgetTables)[]
