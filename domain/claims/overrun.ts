import type { BudgetLine } from '../cost-models/category.ts'
import type { AmountsBy } from '../cost-models/category-amounts.ts'
import type { CostModel } from '../cost-models/cost-model.ts'
import { statusAtMost, verdict } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import { addCents, cents, maxCents, minCents, multiplyByRate, subtractCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import type { OverrunRule } from './overrun-rules.ts'

export type OverrunReason =
  | 'line_not_approved'
  | 'within_tolerance'
  | 'excess_cut'
  | 'change_application_needed'
  | 'change_application_pending'
  | 'total_exceeded'

export interface LineOverrun {
  readonly accepted: Cents
  readonly cut: Cents
  readonly verdict: Verdict<OverrunReason>
}

/** Sums from the project's start. */
export interface LineState {
  readonly line: BudgetLine
  /** Null when the decision has no such line. */
  readonly approved: Cents | null
  readonly realised: Cents
  /** Whether a change of the decision was applied for before the costs arose. */
  readonly changeApplied: boolean
}

/**
 * What of a budget line can be accepted. `tolerated` is false under models that have no tolerance (`hasTolerance`). The
 * authority may accept an overrun within the limit; that only the excess is cut is the usual practice, not law.
 */
export function judgeOverrun(state: LineState, rule: OverrunRule, tolerated = true): LineOverrun {
  const { line, approved, realised } = state
  const { row } = rule
  const inputs = { line, approved, realised }
  if (approved === null) {
    const none = { accepted: ZERO_CENTS, cut: realised }
    if (realised === 0) return { ...none, verdict: verdict(row, 'NOT_APPLICABLE', { inputs }) }
    return state.changeApplied
      ? { ...none, verdict: verdict(row, 'REVIEW', { reason: 'change_application_pending', inputs }) }
      : { ...none, verdict: verdict(row, 'FAIL', { reason: 'line_not_approved', inputs }) }
  }
  const limit = limitOf(approved, rule, tolerated)
  const details = { inputs, computed: { limit }, headroom: subtractCents(limit, realised) }
  const all = { accepted: realised, cut: ZERO_CENTS }
  if (realised <= approved || (realised <= limit && !rule.reviewWithin)) {
    return { ...all, verdict: verdict(row, 'OK', details) }
  }
  if (realised <= limit) return { ...all, verdict: verdict(row, 'REVIEW', { reason: 'within_tolerance', ...details }) }
  if (rule.beyond === 'change_application' && state.changeApplied) {
    return { ...all, verdict: verdict(row, 'REVIEW', { reason: 'change_application_pending', ...details }) }
  }
  const excess = { accepted: limit, cut: subtractCents(realised, limit) }
  return rule.beyond === 'cut'
    ? { ...excess, verdict: verdict(row, 'REVIEW', { reason: 'excess_cut', ...details }) }
    : { ...excess, verdict: verdict(row, 'FAIL', { reason: 'change_application_needed', ...details }) }
}

/** The 40 % and lump sums know no overrun (VNA 866/2021 25 §). */
export function hasTolerance(models: readonly Pick<CostModel, 'id' | 'method'>[]): boolean {
  return models.every(({ id, method }) => id !== 'FI21-40' && method !== 'lump_sum')
}

/** Whatever the lines do, the whole never exceeds what the decision approved. */
export function judgeTotal(approvedTotal: Cents, realisedTotal: Cents, { row }: OverrunRule): LineOverrun {
  const accepted = minCents(approvedTotal, realisedTotal)
  const details = {
    inputs: { approvedTotal, realisedTotal },
    headroom: subtractCents(approvedTotal, realisedTotal),
  }
  const status = statusAtMost(realisedTotal, approvedTotal)
  return {
    accepted,
    cut: subtractCents(realisedTotal, accepted),
    verdict:
      status === 'FAIL'
        ? verdict(row, 'REVIEW', { reason: 'total_exceeded', ...details })
        : verdict(row, status, details),
  }
}

/** Every line that is approved or used, in the order of the decision. */
export function judgeLines(
  approved: AmountsBy<BudgetLine>,
  realised: AmountsBy<BudgetLine>,
  lines: readonly BudgetLine[],
  rule: OverrunRule,
  {
    tolerated,
    isApplied,
  }: {
    readonly tolerated: boolean
    /** Whether an overrun of the line above a limit was applied for in time: `appliedInTime`. */
    readonly isApplied: (line: BudgetLine, limit: Cents) => boolean
  },
): readonly LineOverrun[] {
  return lines
    .filter((line) => approved[line] !== undefined || realised[line] !== undefined)
    .map((line) => {
      const own = approved[line] ?? null
      const state = {
        line,
        approved: own,
        realised: realised[line] ?? ZERO_CENTS,
        changeApplied: isApplied(line, limitOf(own, rule, tolerated)),
      }
      return judgeOverrun(state, rule, tolerated)
    })
}

/** What a line may come to; nothing while the decision has no such line. */
export function limitOf(approved: Cents | null, rule: OverrunRule, tolerated: boolean): Cents {
  if (approved === null) return ZERO_CENTS
  return tolerated ? addCents(approved, toleranceOf(approved, rule)) : approved
}

/** What a line may be exceeded by: the share of it or the sum, whichever is more. */
export function toleranceOf(approved: Cents, { row: { parameters } }: OverrunRule): Cents {
  const share = multiplyByRate(approved, basisPoints(parameters.share.value), 'DOWN')
  return maxCents(share, cents(parameters.amount.value))
}
