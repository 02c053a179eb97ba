import type { AttendanceCounts } from '../events/attendance-counts.ts'
import type { ClaimState } from '../claims/claim-state.ts'
import type { ProjectDeadline } from '../claims/project-deadlines.ts'
import type { Category } from '../cost-models/category.ts'
import type { DecisionVersion } from '../decision/decision.ts'
import type { IndicatorLine } from '../indicators/indicator-line.ts'
import type { PersonMonthRow, PersonMonthSums } from '../hours/person-month-rows.ts'
import type { Narrative } from '../narrative/narrative.ts'
import type { Plan } from '../plan/plan.ts'
import type { ProjectDescription } from '../project/description.ts'
import type { FundingSource } from '../shares/funding-plan.ts'
import type { Regime } from '../rules/regime.ts'
import type { Verdict, VerdictStatus } from '../rules/verdict.ts'
import type { Day } from '../values/day.ts'
import type { Cents } from '../values/money.ts'
import type { Period } from '../values/period.ts'
import type { ReportHead } from './report.ts'

/**
 * Everything that a report of a project can tell: one consistent reading, from which the pages are built, the live
 * figures in texts are taken, and which the checks hold against each other. Plain data; it is kept in snapshots. Ids
 * of rows stand beside the values. Money in cents, hours and person-months in hundredths.
 */
export interface ReportInput {
  readonly report: ReportHead
  readonly project: ReportProject
  /** The confirmed versions, oldest first; the last one holds. */
  readonly decisions: readonly DecisionVersion[]
  readonly money: ReportMoney
  /** In force, oldest first. */
  readonly claims: readonly ReportClaim[]
  readonly staff: ReportStaff
  readonly indicators: readonly IndicatorLine[]
  /** Oldest first; those of the period have `inPeriod`. */
  readonly events: readonly ReportEvent[]
  /** Of the events in the period, each person and organisation once. */
  readonly attendance: AttendanceCounts
  readonly companies: readonly ReportCompany[]
  readonly surveys: readonly ReportSurvey[]
  readonly plan: Plan
  readonly deadlines: readonly ProjectDeadline[]
  /** Files that go with the report, for its list of attachments. */
  readonly files: readonly { readonly id: string; readonly name: string }[]
  /** By the key of the form's section. */
  readonly texts: Readonly<Record<string, ReportText>>
  /** Base64 of the pictures in the texts, by SHA-256. */
  readonly pictures: Readonly<Record<string, string>>
}

export interface ReportProject {
  readonly id: string
  /** Basics, area, target groups and texts; of every fund, though published only of some. */
  readonly description: ProjectDescription
  readonly regime: Regime
  /** The project's own days; `null` while either is not told. */
  readonly period: Period | null
}

export interface ReportText {
  readonly rowId: string
  readonly narrative: Narrative
  /** Whether its writer calls it finished. */
  readonly isReady: boolean
}

/** A category, or the flat rate that is computed on the others. */
export interface ReportMoneyLine {
  readonly line: Category | 'flat_rate'
  readonly approved: Cents
  /** Booked in the report's period, and since the project's start up to its end. */
  readonly period: Cents
  readonly total: Cents
  readonly claimed: Cents
  readonly decided: Cents
  /** Rows of the ledger up to the end of the period. */
  readonly rowIds: readonly string[]
}

export interface ReportSource {
  readonly id: string
  readonly source: FundingSource
  readonly name: string
  readonly planned: Cents
  /** By the claims of the period and all up to its end. */
  readonly period: Cents
  readonly total: Cents
}

export interface ReportMoney {
  readonly lines: readonly ReportMoneyLine[]
  /** Sums of the lines; derived here so that every page says the same. */
  readonly total: Omit<ReportMoneyLine, 'line' | 'rowIds'>
  readonly income: { readonly approved: Cents; readonly period: Cents; readonly total: Cents }
  /** What the funder has cut off the claims it has decided on; never negative. */
  readonly rejected: { readonly period: Cents; readonly total: Cents }
  readonly sources: readonly ReportSource[]
  readonly support: {
    readonly granted: Cents | null
    readonly claimed: Cents
    readonly decided: Cents
    readonly paid: Cents
  }
  /** Work without pay (talkootyö) up to the end of the period, and its value; hours in hundredths. */
  readonly inKind: { readonly hours: number; readonly value: Cents; readonly rowIds: readonly string[] }
}

export interface ReportClaim {
  readonly id: string
  readonly serial: number
  readonly revision: number
  readonly period: Period
  readonly isLast: boolean
  readonly state: ClaimState
  readonly sentOn: Day | null
  readonly claimedNet: Cents
  readonly claimedSupport: Cents
  readonly decidedSupport: Cents | null
  readonly paid: Cents
}

export interface ReportStaff {
  readonly allocations: readonly ReportAllocation[]
  /** By person and role, in the report's period. */
  readonly rows: readonly PersonMonthRow[]
  readonly roles: readonly (PersonMonthSums & { readonly role: string | null })[]
  readonly total: PersonMonthSums
  readonly verdicts: readonly Verdict[]
}

export interface ReportAllocation {
  readonly id: string
  readonly staffId: string
  readonly staffName: string
  readonly role: string
  readonly workPackage: string
  /** Basis points of full time. */
  readonly share: number
  readonly period: Period
}

export interface ReportEvent {
  readonly id: string
  readonly name: string
  readonly day: Day
  readonly place: string
  readonly isOnline: boolean
  readonly theme: string
  readonly organiser: string
  readonly workPackage: string
  readonly inPeriod: boolean
  readonly counts: AttendanceCounts
}

export interface ReportCompany {
  readonly participationId: string
  readonly organisationId: string
  readonly name: string
  readonly businessId: string | null
  /** Its name, in the report's language. */
  readonly municipality: string | null
  readonly role: string
  readonly joinedOn: Day | null
  readonly leftOn: Day | null
  readonly agreementSignedOn: Day | null
  readonly status: VerdictStatus
  readonly verdicts: readonly Verdict[]
  /** Own share (omarahoitus); zero for a project that has none. */
  readonly agreed: Cents
  readonly invoiced: Cents
  readonly paid: Cents
}

export interface ReportSurvey {
  readonly id: string
  readonly name: string
  readonly day: Day
  readonly eventId: string | null
  readonly sent: number | null
  readonly answered: number | null
  readonly questions: readonly {
    readonly id: string
    readonly question: string
    readonly options: readonly { readonly label: string; readonly count: number }[]
  }[]
  /** Only those whose speaker has allowed it. */
  readonly quotes: readonly { readonly id: string; readonly quote: string; readonly attribution: string }[]
}
