import type { ClaimState } from '../claims/claim-state.ts'
import type { Period } from '../values/period.ts'

interface ClaimInTime {
  readonly state: ClaimState
  readonly period: Period
  readonly isLast: boolean
}

/**
 * Whether a claim counts in a report that tells of days up to the end of `period` (`null` = of the whole project): each
 * that has been sent, and the draft that goes to the funder with this very report - the one of the period, or the last
 * one with a final report (the monitoring report of a period goes with its payment application, EURA 2014 guidance).
 */
export function countsInReport(claim: ClaimInTime, period: Period | null): boolean {
  if (period !== null && claim.period.end > period.end) return false
  return claim.state !== 'draft' || goesWithReport(claim, period)
}

/** Whether a draft is the claim that is sent together with the report. */
export function goesWithReport({ state, period: claimed, isLast }: ClaimInTime, period: Period | null): boolean {
  if (state !== 'draft') return false
  return period === null ? isLast : claimed.end >= period.start && claimed.end <= period.end
}
