import type { AttendanceCounts } from '#domain/events/attendance-counts.ts'
import type { ProjectDeadlineKind } from '#domain/claims/project-deadlines.ts'
import type { Fund } from '#domain/rules/regime.ts'
import type { Day } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import type { Cents } from '#domain/values/money.ts'
import type { Period } from '#domain/values/period.ts'

/** The projects of an organisation in one calendar year. */
export interface OrganisationYearInput {
  /** Of most of the projects; `''` when none is told. */
  organisation: string
  year: number
  /** Those whose time or bookings touch the year, by code. */
  projects: readonly YearProject[]
  events: number
  /** Of all events of the year; an organisation once over all projects, a person once in each. */
  attendance: AttendanceCounts
  indicators: readonly YearIndicator[]
  /** Of the year after, earliest first. */
  deadlines: readonly YearDeadline[]
}

/** Money in cents, by the decision that held at the end of the year; person-months in hundredths. */
export interface YearProject {
  id: string
  code: string
  name: string
  fund: Fund
  authority: string
  period: Period | null
  approved: Cents
  /** Costs of the year, with what cost models compute on them, and of all years up to its end. */
  spent: Cents
  spentTotal: Cents
  /** Support: asked for in claims sent in the year, granted to claims decided in it, received in it. */
  claimed: Cents
  decided: Cents
  paid: Cents
  personMonths: number
  claimsSent: number
  claimsDecided: number
  events: number
}

/** An indicator that is counted alike in all its projects, added up over them; figures in hundredths. */
export interface YearIndicator {
  key: string
  code: string
  names: Readonly<Record<Language, string>>
  unit: string
  decimals: 0 | 2
  ids: readonly string[]
  projects: number
  year: number
  cumulative: number
}

export interface YearDeadline {
  projectId: string
  code: string
  kind: ProjectDeadlineKind
  due: Day
  coversTo: Day | null
  /** Calendar year of monitoring data. */
  year: number | null
}
