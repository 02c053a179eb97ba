import type { Day } from '../values/day.ts'
import type { Gender, IndicatorType, JobPlace, SizeClass } from './indicator-type.ts'

/** One thing that was reached and counted, with the day when and the evidence why. */
export interface ResultRow {
  readonly id: string
  readonly day: Day
  /** Hundredths of the unit; hours for training days. Below zero in a row that corrects an earlier one. */
  readonly amount: number
  /** Who is counted: the organisation's or the person's identity; `null` = not told. */
  readonly organisationId: string | null
  readonly personKey: string | null
  readonly gender: Gender | null
  readonly ageBand: string | null
  readonly sizeClass: SizeClass | null
  readonly foundedByWomen: boolean
  readonly jobPlace: JobPlace | null
}

export type CountedAs = Pick<IndicatorType, 'counting' | 'jobPlace'>

export type ResultProblem =
  | { readonly field: 'jobPlace'; readonly code: 'other_jobs' | 'missing' }
  | { readonly field: 'amount'; readonly code: 'only_one' | 'empty' }

/** What keeps a row from being counted for an indicator. Jobs of the two kinds are never mixed. */
export function resultProblem(row: Omit<ResultRow, 'id'>, { counting, jobPlace }: CountedAs): ResultProblem | null {
  if (row.amount === 0) return { field: 'amount', code: 'empty' }
  if (counting === 'jobs') {
    if (row.jobPlace === null) return { field: 'jobPlace', code: 'missing' }
    if (row.jobPlace !== jobPlace) return { field: 'jobPlace', code: 'other_jobs' }
  }
  const identity = identityOf(row, counting)
  return identity !== null && row.amount !== 100 ? { field: 'amount', code: 'only_one' } : null
}

/** By what a row is counted only once; `null` when it has nothing like that and its amount is added. */
export function identityOf(
  { organisationId, personKey }: Pick<ResultRow, 'organisationId' | 'personKey'>,
  counting: CountedAs['counting'],
): string | null {
  if (counting === 'organisations') return organisationId
  return counting === 'persons' ? personKey : null
}
