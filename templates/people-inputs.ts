import type { HourKind } from '#domain/hours/hour-kind.ts'
import type { PersonMonthRow, PersonMonthSums } from '#domain/hours/person-month-rows.ts'
import type { Day } from '#domain/values/day.ts'
import type { Month } from '#domain/values/month.ts'
import type { Period } from '#domain/values/period.ts'

/** What is printed of the project on sheets about its people. */
export interface ProjectHeading {
  id: string
  code: string
  name: string
  applicantName: string
}

/** Hours of one activity on one day, in hundredths, with the row that they come from. */
export interface SheetHours {
  entryId: string
  day: Day
  hours: number
}

export interface SheetActivity {
  kind: HourKind
  /** Whether it is work for the project that the sheet is made for. */
  isOwn: boolean
  /** Work package or task; the name of a project elsewhere; `''` for none. */
  activity: string
  hours: readonly SheetHours[]
}

/** All the working time of a person in a month. */
export interface HourSheet {
  staffId: string
  staffName: string
  staffTitle: string
  employer: string
  month: Month
  activities: readonly SheetActivity[]
  /** `null` while nobody has approved the month. */
  approval: { id: string; approvedBy: string; approvedOn: Day } | null
}

/** The months in which people worked for a project. */
export interface HourSheetsInput {
  project: ProjectHeading
  period: Period
  sheets: readonly HourSheet[]
}

export interface PersonMonthsInput {
  project: ProjectHeading
  /** `null` when neither the request nor the project has one: then everything is counted. */
  period: Period | null
  rows: readonly PersonMonthRow[]
  roles: readonly (PersonMonthSums & { role: string | null })[]
  total: PersonMonthSums
  gaps: readonly { staffName: string; days: Period; closing: number }[]
  totalWithGaps: number
}
