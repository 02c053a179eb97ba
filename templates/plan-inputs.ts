import type { Category } from '#domain/cost-models/category.ts'
import type { FieldReading } from '#domain/report/data-field.ts'
import type { ReportText } from '#domain/report/report-input.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Cents } from '#domain/values/money.ts'
import type { Period } from '#domain/values/period.ts'
import type { ProjectHeading } from './people-inputs.ts'

/** The budget of the decision that holds, in cents. */
export interface PlannedCosts {
  decisionId: string
  total: Cents
  byCategory: readonly { category: Category; amount: Cents }[]
}

/** A project with its plan, and what is written for one form. */
export interface ProjectPlanInput {
  project: ProjectHeading
  period: Period | null
  plan: Plan
  /** By the key of the section. */
  texts: Readonly<Record<string, ReportText>>
  /** Base64 of the pictures in the texts, by SHA-256. */
  pictures: Readonly<Record<string, string>>
  /** Figures of the data that the texts have in them, by the key of their field. */
  figures: Readonly<Record<string, FieldReading>>
  /** `null` while no decision is confirmed. */
  costs: PlannedCosts | null
}

/** Costs booked on a work package (as the ledger writes it, `''` for none), with the rows that they come from. */
export interface PackageCosts {
  workPackage: string
  amount: Cents
  rowIds: readonly string[]
}

/** The plan and the money at the end of a month. */
export interface PlanStatusInput extends ProjectPlanInput {
  month: Period
  spent: readonly PackageCosts[]
}
