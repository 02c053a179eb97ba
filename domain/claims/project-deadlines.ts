import type { DeadlineKind as DecisionDeadlineKind, DecisionVersion } from '../decision/decision.ts'
import type { ReportKind, ReportState } from '../report/report.ts'
import type { Regime } from '../rules/regime.ts'
import { compareDays } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import type { Period } from '../values/period.ts'
import type { Certainty } from '../rules/rule.ts'
import type { Citation } from '../rules/citation.ts'
import type { ClaimState } from './claim-state.ts'
import type { ClaimPlace } from './claim-chain.ts'
import { deadlineRulesOf, deadlinesOf } from './deadlines.ts'

export type ProjectDeadlineKind =
  | 'final_claim'
  | 'next_claim'
  | 'monitoring_data'
  | 'extension_application'
  | 'claim'
  | 'report'
  | 'final_report'

/** Something that the project has to send, and by when. */
export interface ProjectDeadline {
  readonly kind: ProjectDeadlineKind
  readonly due: Day
  /** Last day of the period that it is about. */
  readonly coversTo: Day | null
  /** Calendar year of monitoring data. */
  readonly year: number | null
  readonly note: string
  /** The decision's own schedule, or a rule of the act. */
  readonly from: 'decision' | 'rule'
  readonly citation: Citation | null
  readonly certainty: Certainty
  /** Claims and reports tell whether they have been sent; of data nobody has told (null). */
  readonly done: boolean | null
}

type DeadlineClaim = ClaimPlace & { readonly state: ClaimState }

/** A report of the project in the version that holds. */
export interface DeadlineReport {
  readonly kind: ReportKind
  readonly state: ReportState
  /** `null` = about the whole project. */
  readonly period: Period | null
}

/**
 * The decision's schedule and what the acts say, earliest first. Where the decision gives a day for the last claim, it
 * wins over the rule.
 */
export function projectDeadlines(
  project: Period,
  regime: Regime,
  decision: Pick<DecisionVersion, 'deadlines'> | null,
  claims: readonly DeadlineClaim[],
  reports: readonly DeadlineReport[],
): readonly ProjectDeadline[] {
  const sent = claims.filter(({ state }) => state !== 'draft')
  const lastSent = sent.some(({ isLast }) => isLast)
  const reached = sent.reduce<Day | null>((day, { period: { end } }) => (day === null || end > day ? end : day), null)
  const told = reports.filter(({ kind, state }) => kind !== 'other' && (state === 'sent' || state === 'accepted'))
  const own = (decision?.deadlines ?? []).flatMap(({ kind, coversTo, dueOn, note }): readonly ProjectDeadline[] => {
    if (dueOn === null) return []
    const done = isDone(kind, coversTo)
    return [
      { kind, due: dueOn, coversTo, year: null, note, from: 'decision', citation: null, certainty: 'verified', done },
    ]
  })
  function isDone(kind: DecisionDeadlineKind, coversTo: Day | null): boolean | null {
    const isFinalTold = told.some((report) => report.kind === 'final')
    switch (kind) {
      case 'final_claim':
        return lastSent
      case 'claim':
        return lastSent || (coversTo !== null && reached !== null && reached >= coversTo)
      case 'final_report':
        return isFinalTold
      case 'report':
        // Without a period nobody can say which of the reports is meant.
        if (coversTo === null) return isFinalTold ? true : null
        return isFinalTold || told.some(({ period }) => period !== null && period.end >= coversTo)
    }
    return kind satisfies never
  }
  const hasOwnFinal = own.some(({ kind }) => kind === 'final_claim')
  const ruled = deadlinesOf(project, sent, deadlineRulesOf(regime)).flatMap(
    ({ kind, due, year, rule: { citation, certainty } }): readonly ProjectDeadline[] => {
      if (kind === 'final_claim' && hasOwnFinal) return []
      const done = kind === 'final_claim' || kind === 'next_claim' ? false : null
      return [{ kind, due, coversTo: null, year, note: '', from: 'rule', citation, certainty, done }]
    },
  )
  return [...own, ...ruled].toSorted((a, b) => compareDays(a.due, b.due))
}
