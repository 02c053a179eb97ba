import type { IndicatorLine } from '#domain/indicators/indicator-line.ts'
import type { Fund, Regime } from '#domain/rules/regime.ts'
import type { Day } from '#domain/values/day.ts'
import type { Period } from '#domain/values/period.ts'
import type { ProjectHeading } from './people-inputs.ts'

/** Targets and results of a project's indicators at the end of a period. */
export interface IndicatorReportInput {
  project: ProjectHeading
  /** `null` = the whole project. */
  period: Period | null
  lines: readonly IndicatorLine[]
}

/** Somebody who has signed up, or an empty line to write on. */
export interface SheetPerson {
  attendanceId: string
  organisation: string
  /** `''` when the name is not kept, or locked. */
  name: string
}

export interface EventSheet {
  id: string
  name: string
  day: Day
  /** `HH:MM`, or `''`. */
  startTime: string
  endTime: string
  place: string
  isOnline: boolean
  theme: string
  organiser: string
  people: readonly SheetPerson[]
}

/** Attendance sheets of the events of a period. */
export interface AttendanceSheetsInput {
  project: ProjectHeading
  fund: Fund
  /** Under which rules the publicity line stands; the project's usual ones. */
  regime: Regime
  events: readonly EventSheet[]
}
