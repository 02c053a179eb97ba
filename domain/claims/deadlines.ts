import type { Regime } from '../rules/regime.ts'
import { addMonths, asDay, compareDays, partsOf } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import type { Period } from '../values/period.ts'
import { unclaimedPeriod } from './claim-chain.ts'
import type { ClaimPlace } from './claim-chain.ts'
import { CLAIM_RHYTHM_RULES, EXTENSION_RULES, FINAL_CLAIM_RULES, MONITORING_RULE } from './deadline-rules.ts'
import type { DeadlineRule } from './deadline-rules.ts'

export type DeadlineKind = 'final_claim' | 'next_claim' | 'monitoring_data' | 'extension_application'

export interface Deadline {
  readonly kind: DeadlineKind
  /** The last day in time. */
  readonly due: Day
  /** The calendar year that monitoring data are about; null for the others. */
  readonly year: number | null
  readonly rule: DeadlineRule
}

/** The rules of a decision; by default those of its regime. */
export interface DeadlineRules {
  readonly finalClaim: DeadlineRule
  readonly nextClaim: DeadlineRule | null
  readonly monitoring: DeadlineRule | null
  readonly extension: DeadlineRule
}

export function deadlineRulesOf(regime: Regime): DeadlineRules {
  return {
    finalClaim: FINAL_CLAIM_RULES[regime],
    nextClaim: regime === 'RUR14' || regime === 'RUR23' ? CLAIM_RHYTHM_RULES[regime] : null,
    monitoring: regime === 'RUR14' ? MONITORING_RULE : null,
    extension: EXTENSION_RULES[regime],
  }
}

/** End of the implementation time plus months, clamped to the month's end: 31.12.2020 + 4 months = 30.4.2021. */
export function finalClaimDue(projectEnd: Day, { parameters }: DeadlineRule): Day {
  return addMonths(projectEnd, parameters.months.value)
}

/** What the project has to send and by when, the earliest first. Nothing is left out because it is past. */
export function deadlinesOf(project: Period, claims: readonly ClaimPlace[], rules: DeadlineRules): readonly Deadline[] {
  const unclaimed = unclaimedPeriod(claims, project)
  const last = finalClaimDue(project.end, rules.finalClaim)
  const found: Deadline[] = [
    {
      kind: 'extension_application',
      due: addMonths(project.end, -rules.extension.parameters.months.value),
      year: null,
      rule: rules.extension,
    },
  ]
  if (unclaimed !== undefined) found.push({ kind: 'final_claim', due: last, year: null, rule: rules.finalClaim })
  if (rules.nextClaim !== null && unclaimed !== undefined) {
    const due = addMonths(unclaimed.start, rules.nextClaim.parameters.months.value)
    if (due < last) found.push({ kind: 'next_claim', due, year: null, rule: rules.nextClaim })
  }
  return [...found, ...monitoringDeadlines(project, rules.monitoring)].toSorted((a, b) => compareDays(a.due, b.due))
}

/** The data of the last year go with the final claim. */
function monitoringDeadlines(project: Period, rule: DeadlineRule | null): readonly Deadline[] {
  if (rule === null || addMonths(project.start, rule.parameters.months.value) > project.end) return []
  const first = partsOf(project.start).year
  const years = Array.from({ length: partsOf(project.end).year - first }, (_, index) => first + index)
  return years.map((year) => ({ kind: 'monitoring_data', due: asDay(`${year + 1}-01-31`), year, rule }))
}
