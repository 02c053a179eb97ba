import type { EqualityQuestion, ProjectDescription, SustainabilityCriterion } from '#domain/project/description.ts'
import type { PublishedLayout } from '#domain/project/published-layout.ts'
import type { PlanStatusInput, ProjectPlanInput } from './plan-inputs.ts'
import type { AttendanceSheetsInput, IndicatorReportInput } from './event-inputs.ts'
import type { ClaimInput } from './claim-inputs.ts'
import type { GroupInput } from './group-inputs.ts'
import type { ClaimSummaryInput } from './claim-summary-inputs.ts'
import type { OrganisationYearInput } from './year-inputs.ts'
import type { HourSheetsInput, PersonMonthsInput } from './people-inputs.ts'
import type { ReportInput } from '#domain/report/report-input.ts'

/**
 * The readings of the database that forms are built from, by the name a form gives as its `input`. `core` has one
 * reader for each. A form with a new kind of input adds it here and its reader there.
 */
export interface FormInputs {
  'project-description': DescriptionInput
  'hour-sheets': HourSheetsInput
  'person-months': PersonMonthsInput
  'project-plan': ProjectPlanInput
  'plan-status': PlanStatusInput
  'indicator-report': IndicatorReportInput
  'attendance-sheets': AttendanceSheetsInput
  claim: ClaimInput
  'company-group': GroupInput
  'claim-summary': ClaimSummaryInput
  report: ReportInput
  'organisation-year': OrganisationYearInput
}

/** A project's public description: one consistent reading. */
export interface DescriptionInput {
  description: ProjectDescription
  layout: PublishedLayout
  /** Row ids, so that every value on the page knows where it came from. */
  rows: DescriptionRows
}

export interface DescriptionRows {
  project: string
  /** By place in `description.indicators`. */
  indicators: readonly string[]
  equality: Readonly<Partial<Record<EqualityQuestion, string>>>
  sustainability: Readonly<Partial<Record<SustainabilityCriterion, string>>>
}
