import type { Counting, Gender, IndicatorSet, JobPlace, SizeClass } from '#domain/indicators/indicator-type.ts'
import type { Flag, TrackedRow } from '../tracked-row.ts'

/** An indicator of a catalogue or of one's own; items of the public description are in `project_indicators`. */
export interface IndicatorsTable extends TrackedRow {
  project_id: string
  position: number
  catalogue: Exclude<IndicatorSet, 'description-2014'>
  /** `''` for one's own. */
  code: string
  own_name: string
  own_unit: string
  own_counting: Counting | null
  own_job_place: JobPlace | null
  /** Hundredths; a total only. */
  target: number | null
}

/** What was reached on a day: of one indicator, or of one item of the description. */
export interface IndicatorResultsTable extends TrackedRow {
  project_id: string
  indicator_id: string | null
  description_id: string | null
  day: string
  /** Hundredths of the unit; hours for training days. */
  amount: number
  /** What was counted. */
  counted: string
  evidence: string
  organisation_id: string | null
  /** Pseudonymous. */
  person_key: string | null
  gender: Gender | null
  age_band: string | null
  size_class: SizeClass | null
  founded_by_women: Flag
  job_place: JobPlace | null
  /** `event/<id>` of a row that was made of an event; `''` for all others. */
  source: string
}

export interface IndicatorSettingsTable extends TrackedRow {
  project_id: string
  /** First ages of the bands, as JSON. */
  age_limits: string
}

export interface IndicatorTables {
  indicators: IndicatorsTable
  indicator_results: IndicatorResultsTable
  indicator_settings: IndicatorSettingsTable
}

export const indicatorTables = [
  'indicators',
  'indicator_results',
  'indicator_settings',
] as const satisfies readonly (keyof IndicatorTables)[]
