import type { ResultRow } from './result-row.ts'
import type { Period } from '../values/period.ts'

/** What a report would come back for, seen from the indicator's own figures. */
export type IndicatorFinding =
  /** A target, and nothing that was counted or reported. */
  | { readonly code: 'no_result' }
  /** Rows, but nothing that they are measured against. */
  | { readonly code: 'no_target' }
  /** More women than everyone together, in the target or in the result. */
  | { readonly code: 'women_over_total'; readonly of: 'target' | 'result' }
  /** Rows of days outside the project's period. */
  | { readonly code: 'outside_period'; readonly rows: number }

export interface JudgedIndicator {
  readonly target: number | null
  readonly targetWomen: number | null
  readonly reported: number | null
  readonly cumulative: number
  readonly women: number
  readonly rows: readonly Pick<ResultRow, 'day'>[]
}

/** Findings of one indicator; `period` is the project's, `null` when it isn't known. */
export function indicatorFindings(of: JudgedIndicator, period: Period | null): readonly IndicatorFinding[] {
  const { target, targetWomen, rows, reported, cumulative, women } = of
  const findings: IndicatorFinding[] = []
  const hasResult = rows.length > 0 || (reported ?? 0) > 0
  if (target !== null && target > 0 && !hasResult) findings.push({ code: 'no_result' })
  if (target === null && rows.length > 0) findings.push({ code: 'no_target' })
  if (target !== null && (targetWomen ?? 0) > target) findings.push({ code: 'women_over_total', of: 'target' })
  if (women > cumulative) findings.push({ code: 'women_over_total', of: 'result' })
  const outside = period === null ? 0 : rows.filter(({ day }) => day < period.start || day > period.end).length
  if (outside > 0) findings.push({ code: 'outside_period', rows: outside })
  return findings
}
