import type { DecisionVersion } from '../../decision/decision.ts'
import type { ReportInput } from '../../report/report-input.ts'
import type { CheckInput } from '../check.ts'

/** The confirmed decision that holds; null while there is none. */
export function decisionOf({ decisions }: Pick<ReportInput, 'decisions'>): DecisionVersion | null {
  return decisions.at(-1) ?? null
}

/** Whether the project's time is over today. */
export function hasEnded({ project: { period }, today }: CheckInput): boolean {
  return period !== null && period.end < today
}
