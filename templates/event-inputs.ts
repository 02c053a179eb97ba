import type { Counting, Gender, SizeClass } from '#domain/indicators/indicator-type.ts'
import type { Fund, Regime } from '#domain/rules/regime.ts'
import type { Day } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import type { Period } from '#domain/values/period.ts'
import type { ProjectHeading } from './people-inputs.ts'

/** An indicator with its figures in hundredths. */
export interface IndicatorLine {
  id: string
  /** Where the indicator's own row is. */
  table: 'project_indicators' | 'indicators'
  /** `''` when it has none that people use. */
  code: string
  names: Readonly<Record<Language, string>>
  unit: string
  decimals: 0 | 2
  counting: Counting
  /** Whether code, name and unit were read in the act or form itself. */
  verified: boolean
  target: number | null
  targetWomen: number | null
  period: number
  cumulative: number
  /** Only the divisions that the indicator has. */
  genders: Readonly<Partial<Record<Gender, number>>>
  ages: Readonly<Record<string, number>>
  sizes: Readonly<Partial<Record<SizeClass, number>>>
  foundedByWomen: number | null
  /** Rows of which it is not known whose they are. */
  anonymous: number
}

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
