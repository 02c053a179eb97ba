import type { Language } from '../values/language.ts'
import type { Counting, Gender, SizeClass } from './indicator-type.ts'

/** An indicator with its figures in hundredths. */
export interface IndicatorLine {
  readonly id: string
  /** Where the indicator's own row is. */
  readonly table: 'project_indicators' | 'indicators'
  /** `''` when it has none that people use. */
  readonly code: string
  readonly names: Readonly<Record<Language, string>>
  readonly unit: string
  readonly decimals: 0 | 2
  readonly counting: Counting
  /** Whether code, name and unit were read in the act or form itself. */
  readonly verified: boolean
  readonly target: number | null
  readonly targetWomen: number | null
  readonly period: number
  readonly cumulative: number
  /** Only the divisions that the indicator has. */
  readonly genders: Readonly<Partial<Record<Gender, number>>>
  readonly ages: Readonly<Record<string, number>>
  readonly sizes: Readonly<Partial<Record<SizeClass, number>>>
  readonly foundedByWomen: number | null
  /** Rows of which it is not known whose they are. */
  readonly anonymous: number
}
