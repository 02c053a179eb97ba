import type { AppliedLines, DatedCost } from '../decision/change-application.ts'
import type { CostReason } from '../eligible-costs/cost-reason.ts'
import type { FieldValue } from '../report/data-field.ts'
import type { ReportInput } from '../report/report-input.ts'
import type { ReportKind, ReportState } from '../report/report.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { Day } from '../values/day.ts'
import type { Language } from '../values/language.ts'
import type { Cents } from '../values/money.ts'
import type { Period } from '../values/period.ts'
import type { CheckFamily, Finding } from './finding.ts'
import type { Outline } from './outline.ts'

/**
 * One thing that a careful reader would look at. A check is a file of its own under its family's folder, with its words
 * in it; the registry finds the file (`core/checks/load-checks.ts`).
 */
export interface Check {
  /** Folder and file name: `dates/event-on-holiday`. */
  readonly id: string
  readonly family: CheckFamily
  /** `data`: of the project's rows, the same whichever report is looked at. `report`: of a report's texts and pages. */
  readonly about: 'data' | 'report'
  readonly names: Readonly<Record<Language, string>>
  /** Pure. Never throws for data that people can enter. */
  run(input: CheckInput): readonly Finding[]
}

/** Everything that the checks hold against each other: one reading. */
export interface CheckInput extends ReportInput {
  /** The form of the report; `null` when the project is looked at without one. */
  readonly form: CheckedForm | null
  /** The document as it would be printed; `null` without a form. */
  readonly outline: Outline | null
  readonly today: Day
  /** Rows of the ledger that a rule has something against. */
  readonly costs: readonly CheckedCost[]
  /** All costs of the ledger that have a day, an amount and a category. */
  readonly datedCosts: readonly DatedCost[]
  /** Lines of the budget that a change was applied for, and since when. */
  readonly changesApplied: AppliedLines
  readonly known: KnownNames
  /** Other reports of the project, oldest first. */
  readonly otherReports: readonly OtherReport[]
}

export interface CheckedForm {
  readonly id: string
  readonly names: Readonly<Record<Language, string>>
  /** Those of the report, its own among them, in its order. */
  readonly sections: readonly CheckedSection[]
  /** Sections of the form that the report leaves out, under the form's own headings. */
  readonly notInReport: readonly CheckedSection[]
}

/** A section of the form whose text people write. */
export interface CheckedSection {
  readonly key: string
  /** As printed; `''` for a section without one. */
  readonly number: string
  readonly title: string
  readonly isOptional: boolean
  /** Most characters that the funder takes, spaces included. */
  readonly limit: number | null
}

/** A row of the ledger with the verdicts that are not in order. */
export interface CheckedCost {
  readonly id: string
  /** As the row is called on screen: supplier, text or voucher. */
  readonly name: string
  readonly day: Day | null
  readonly amount: Cents
  readonly verdicts: readonly Verdict<CostReason>[]
}

/** Names of the workspace, for telling one name from another. */
export interface KnownNames {
  readonly organisations: readonly KnownOrganisation[]
  readonly projects: readonly { readonly id: string; readonly code: string; readonly name: string }[]
  /** Names of authorities with the days on which they bore them; `null` = open. */
  readonly authorities: readonly {
    readonly name: string
    readonly validFrom: Day | null
    readonly validTo: Day | null
  }[]
}

export interface KnownOrganisation {
  readonly id: string
  readonly name: string
  /** Auxiliary and former names, and spellings that are met in papers. */
  readonly aliases: readonly string[]
  readonly businessId: string | null
}

export interface OtherReport {
  readonly id: string
  readonly formId: string
  readonly kind: ReportKind
  readonly period: Period | null
  readonly state: ReportState
  readonly signedOn: Day | null
  /** Figures of the data that it has told, by the key of the field; empty when nothing was kept. */
  readonly told: Readonly<Record<string, FieldValue>>
}
