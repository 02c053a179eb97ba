import type { EnteredCategory } from '../cost-models/category.ts'
import type { EnteredAmounts } from '../cost-models/compute.ts'
import type { Day } from '../values/day.ts'
import { addCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { Period } from '../values/period.ts'

/** What a claim needs to know of a row of the ledger (menotosite). */
export interface ClaimableRow {
  readonly id: string
  readonly category: EnteredCategory
  /** The day the cost arose. */
  readonly costDay: Day
  readonly paidDay: Day | null
  readonly bookedDay: Day | null
  /** The eligible part; negative for a credit note. */
  readonly amount: Cents
  /** The claim that has it already. */
  readonly claimId: string | null
}

export interface ClaimWindow {
  readonly claimId: string
  readonly project: Period
  readonly period: Period
  /** The day on which the claim is sent or looked at: what is paid or booked later waits for the next one. */
  readonly sent: Day
}

export type ExclusionReason =
  | 'in_other_claim'
  | 'before_project'
  | 'after_project'
  | 'after_period'
  | 'not_paid'
  | 'not_booked'

export interface RowsOfClaim {
  readonly included: readonly ClaimableRow[]
  /** Those of `included` that arose before the period: left over from earlier claims. */
  readonly late: readonly ClaimableRow[]
  readonly excluded: readonly { readonly row: ClaimableRow; readonly reason: ExclusionReason }[]
}

/**
 * Which rows go into a claim: those that arose by the end of its period, within the project, are paid and booked when
 * it is sent (VNA 866/2021 3 §, VNA 617/2023 40 §), and are in no other claim. The final audit may come after the
 * project's end. Every row is included or excluded with its reason.
 */
export function selectRows(rows: readonly ClaimableRow[], window: ClaimWindow): RowsOfClaim {
  const judged = rows.map((row) => ({ row, reason: exclusionOf(row, window) }))
  const included = judged.flatMap(({ row, reason }) => (reason === null ? [row] : []))
  return {
    included,
    late: included.filter(({ costDay }) => costDay < window.period.start),
    excluded: judged.flatMap(({ row, reason }) => (reason === null ? [] : [{ row, reason }])),
  }
}

function exclusionOf(row: ClaimableRow, { claimId, project, period, sent }: ClaimWindow): ExclusionReason | null {
  if (row.claimId !== null && row.claimId !== claimId) return 'in_other_claim'
  if (row.costDay < project.start) return 'before_project'
  const isFinalAudit = row.category === 'audit' && period.end >= project.end
  if (row.costDay > project.end && !isFinalAudit) return 'after_project'
  if (row.costDay > period.end && !isFinalAudit) return 'after_period'
  if (row.paidDay === null || row.paidDay > sent) return 'not_paid'
  return row.bookedDay === null || row.bookedDay > sent ? 'not_booked' : null
}

export function enteredAmounts(rows: Iterable<Pick<ClaimableRow, 'category' | 'amount'>>): EnteredAmounts {
  const amounts: Partial<Record<EnteredCategory, Cents>> = {}
  for (const { category, amount } of rows) amounts[category] = addCents(amounts[category] ?? ZERO_CENTS, amount)
  return amounts
}
