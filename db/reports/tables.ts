import type { ReportKind, ReportState } from '#domain/report/report.ts'
import type { Language } from '#domain/values/language.ts'

/** A report of a project: what is made of a form once, and its corrections each as a row of its own. */
export interface ReportsTable {
  id: string
  version: number
  project_id: string
  form_id: string
  /** Edition of the form when the report was begun. */
  edition: string
  kind: ReportKind
  /** Both or neither; neither = the whole project. */
  period_start: string | null
  period_end: string | null
  language: Language
  state: ReportState
  /** 1 = the first; a correction has the next one. */
  sequence: number
  /** The report that this one corrects. */
  previous_id: string | null
  /** `ReportSettings` of the domain. */
  settings_json: string
  note: string
  locked_on: string | null
  sent_on: string | null
  returned_on: string | null
  accepted_on: string | null
}

/** The text of one section of a report. */
export interface NarrativesTable {
  id: string
  version: number
  report_id: string
  /** Key of the section in the form. */
  section: string
  /** `Narrative` of the domain. */
  content_json: string
  is_ready: 0 | 1
  /** To oneself; never printed. */
  note: string
}

export interface ReportTables {
  reports: ReportsTable
  narratives: NarrativesTable
}

export const reportTables = ['reports', 'narratives'] as const satisfies readonly (keyof ReportTables)[]
