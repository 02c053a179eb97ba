import type { Day } from '../values/day.ts'
import type { Cents } from '../values/money.ts'
import { sumCents } from '../values/money.ts'
import { claimChainProblems } from './claim-chain.ts'
import type { ClaimChainProblem, ClaimPlace } from './claim-chain.ts'
import type { Period } from '../values/period.ts'
import type { ClaimView } from './claim-book.ts'
import type { EntryExclusion } from './select-entries.ts'
import { deadlineRulesOf, finalClaimDue } from './deadlines.ts'
import { versionsInForce } from './claim-state.ts'

/**
 * What is to be known before a claim is sent. `blocks` keeps it from being sent, `check` asks for a second look, and
 * `info` tells what follows.
 */
export type ClaimFinding =
  | { readonly level: 'blocks'; readonly code: 'chain'; readonly problem: ClaimChainProblem }
  | { readonly level: 'blocks'; readonly code: 'earlier_draft'; readonly serial: number }
  | { readonly level: 'blocks'; readonly code: 'period_not_over'; readonly end: Day }
  | { readonly level: 'blocks'; readonly code: 'nothing_to_claim' }
  | {
      readonly level: 'check'
      readonly code: 'left_out'
      readonly reason: EntryExclusion
      readonly count: number
      readonly amount: Cents
    }
  | { readonly level: 'check'; readonly code: 'late_rows'; readonly count: number; readonly amount: Cents }
  | { readonly level: 'check'; readonly code: 'after_deadline'; readonly due: Day }
  | { readonly level: 'check'; readonly code: 'advance_left'; readonly amount: Cents }
  | { readonly level: 'check'; readonly code: 'lump_sum' }
  | { readonly level: 'info'; readonly code: 'bound_by'; readonly bound: 'grant' | 'public_cap' | 'in_kind' }
  | { readonly level: 'info'; readonly code: 'pays_back'; readonly amount: Cents }

/** Reasons that speak of the row itself, not of the claim that will have it. */
const MENDABLE: ReadonlySet<EntryExclusion> = new Set([
  'no_day',
  'no_amount',
  'no_category',
  'line_not_approved',
  'covered_by_flat_rate',
  'before_project',
  'after_project',
  'not_paid',
  'not_booked',
])

/** What `view`, a draft, says if it were sent on `day`. */
export function findingsOfDraft(
  view: ClaimView,
  views: readonly ClaimView[],
  project: Period,
  day: Day,
): readonly ClaimFinding[] {
  const { record, claimed, selected, terms, isCorrection } = view
  const findings: ClaimFinding[] = chainFindings(view, views, project)
  if (day < record.period.end) findings.push({ level: 'blocks', code: 'period_not_over', end: record.period.end })
  const included = selected?.included ?? []
  if (included.length === 0 && !isCorrection) findings.push({ level: 'blocks', code: 'nothing_to_claim' })
  const late = included.filter(({ id }) => selected?.late.has(id))
  if (late.length > 0 && !isCorrection) {
    findings.push({ level: 'check', code: 'late_rows', count: late.length, amount: sumOf(late) })
  }
  const left = Map.groupBy(selected?.excluded ?? [], ({ reason }) => reason)
  for (const [reason, rows] of left) {
    if (!MENDABLE.has(reason)) continue
    findings.push({
      level: 'check',
      code: 'left_out',
      reason,
      count: rows.length,
      amount: sumOf(rows.map(({ entry }) => entry)),
    })
  }
  const due = finalClaimDue(project.end, deadlineRulesOf(terms.grant.regime).finalClaim)
  if (record.isLast && day > due) findings.push({ level: 'check', code: 'after_deadline', due })
  if (record.isLast && claimed.advanceLeft > 0) {
    findings.push({ level: 'check', code: 'advance_left', amount: claimed.advanceLeft })
  }
  if (terms.grant.models.some(({ modelId }) => /LUMP/.test(modelId)))
    findings.push({ level: 'check', code: 'lump_sum' })
  if (claimed.boundBy !== 'rate') findings.push({ level: 'info', code: 'bound_by', bound: claimed.boundBy })
  if (claimed.support < 0) findings.push({ level: 'info', code: 'pays_back', amount: claimed.support })
  return findings
}

const sumOf = (entries: readonly { readonly amount: Cents | null }[]) =>
  sumCents(entries.flatMap(({ amount }) => amount ?? []))

/** Breaks of the chain at this claim, and drafts before it. A correction stands where the corrected claim stood. */
function chainFindings(
  { record, isCorrection }: ClaimView,
  views: readonly ClaimView[],
  project: Period,
): ClaimFinding[] {
  const standing = versionsInForce(views.map((view) => view.record))
  const chain: readonly ClaimPlace[] = isCorrection
    ? standing.map((each) => (each.serial === record.serial ? record : each))
    : standing
  const place = chain.findIndex(({ id }) => id === record.id)
  const problems = claimChainProblems(chain, project).filter(({ index }) => index === place)
  const earlier = standing.find(({ state, serial }) => state === 'draft' && serial < record.serial)
  return [
    ...problems.map((problem): ClaimFinding => ({ level: 'blocks', code: 'chain', problem })),
    ...(earlier === undefined
      ? []
      : [{ level: 'blocks', code: 'earlier_draft', serial: earlier.serial } satisfies ClaimFinding]),
  ]
}
