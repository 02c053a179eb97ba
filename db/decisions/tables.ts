import type { ChangeOutcome } from '#domain/decision/change-application.ts'
import type { DeadlineKind, DecisionStatus, FundingMode } from '#domain/decision/decision.ts'
import type { BudgetLine, Category } from '#domain/cost-models/category.ts'
import type { Fund, Regime } from '#domain/rules/regime.ts'
import type { FundingSource } from '#domain/shares/funding-plan.ts'
import type { Rounding } from '#domain/values/rounding.ts'

interface OfProject {
  id: string
  version: number
  project_id: string
}
interface OfDecision extends OfProject {
  decision_id: string
}

/** The version of this row guards the whole decision: whatever belongs to it raises it. Rates in basis points. */
export interface DecisionsTable extends OfProject {
  sequence: number
  status: DecisionStatus
  number: string
  decided_on: string | null
  valid_from: string | null
  regime: Regime
  fund: Fund
  support_rate: number | null
  granted_cents: number | null
  public_cap: number | null
  total_cost_cents: number | null
  income_cents: number | null
  overrun_rate: number | null
  overrun_cents: number | null
  flat_rate_rounding: Rounding
  support_rounding: Rounding
  hourly_rounding: Rounding
  conditions: string
  created_at: string
  updated_at: string
}

export interface DecisionBudgetLinesTable extends OfDecision {
  category: Category
  year: number | null
  partner: string
  work_package: string
  amount_cents: number
}

export interface DecisionSourcesTable extends OfDecision {
  position: number
  source: FundingSource
  name: string
  mode: FundingMode
  share: number | null
  amount_cents: number | null
  in_support: 0 | 1
}

export interface DecisionModelsTable extends OfDecision {
  model_id: string
}

/** Figures of a chosen model that differ from the catalogue's. */
export interface DecisionModelFiguresTable extends OfDecision {
  model_id: string
  parameter: string
  value: number
}

export interface DecisionDeadlinesTable extends OfDecision {
  position: number
  kind: DeadlineKind
  covers_to: string | null
  due_on: string | null
  note: string
}

/** A change of the decision that was applied for; it belongs to the project, whichever version holds. */
export interface ChangeApplicationsTable extends OfProject {
  line: BudgetLine | null
  subject: string
  received_on: string | null
  outcome: ChangeOutcome
  decided_on: string | null
  reference: string
}

export interface DecisionTables {
  decisions: DecisionsTable
  decision_budget_lines: DecisionBudgetLinesTable
  decision_sources: DecisionSourcesTable
  decision_models: DecisionModelsTable
  decision_model_figures: DecisionModelFiguresTable
  decision_deadlines: DecisionDeadlinesTable
  change_applications: ChangeApplicationsTable
}

/** What belongs to one version of a decision; children first: the order in which rows can be removed. */
export const decisionTables = [
  'decision_budget_lines',
  'decision_sources',
  'decision_model_figures',
  'decision_models',
  'decision_deadlines',
  'decisions',
] as const satisfies readonly (keyof DecisionTables)[]
