/** Where an indicator comes from. `description-2014` is section 7 of the public project description. */
export const INDICATOR_SETS = [
  'description-2014',
  'erdf-2014',
  'esf-2014',
  'erdf-2021',
  'esf-2021',
  'rural-form',
  'rural-2014',
  'rural-2023',
  'own',
] as const
export type IndicatorSet = (typeof INDICATOR_SETS)[number]

/**
 * What a result row is one of, and so how rows make a figure: `organisations` and `persons` count each identity once
 * per project; `trainingDays` are hours offered by eight; `jobs` and `amount` are added up.
 */
export const COUNTINGS = ['amount', 'jobs', 'organisations', 'persons', 'trainingDays'] as const
export type Counting = (typeof COUNTINGS)[number]

/** How the act or the form wants the figure divided. */
export const BREAKDOWNS = ['women', 'gender', 'genderBinary', 'age', 'size', 'foundedByWomen'] as const
export type Breakdown = (typeof BREAKDOWNS)[number]

export const GENDERS = ['women', 'men', 'nonBinary'] as const
export type Gender = (typeof GENDERS)[number]

export const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const
export type SizeClass = (typeof SIZE_CLASSES)[number]

/**
 * Jobs created in companies and people hired with the project's money are asked by different items of the funders'
 * forms; a row of the one never counts for the other.
 */
export const JOB_PLACES = ['company', 'project'] as const
export type JobPlace = (typeof JOB_PLACES)[number]

export interface IndicatorType {
  readonly set: IndicatorSet
  /** Unique within its set. */
  readonly code: string
  readonly en: string
  readonly fi: string | null
  readonly sv: string | null
  readonly unit: string
  /** Of the printed figure. Figures themselves are kept in hundredths. */
  readonly decimals: 0 | 2
  readonly counting: Counting
  /** Whose jobs it counts; `null` for everything that isn't jobs. */
  readonly jobPlace: JobPlace | null
  readonly breakdowns: readonly Breakdown[]
  /** Marked `*` in the act: may be used under any specific objective of policy objectives 1–4. */
  readonly anyObjective: boolean
  /** The act or form. */
  readonly source: string
  /** Whether code, name and unit were read in the act or form itself. */
  readonly verified: boolean
}
