import type { EnteredAmounts } from '../cost-models/compute.ts'
import { subtractCents } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { err, ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import { enteredAmounts } from './claim-rows.ts'
import type { ClaimableRow } from './claim-rows.ts'

export type ClaimedRow = Pick<ClaimableRow, 'id' | 'category' | 'amount'>

/** What the funder accepts of a row (maksatuspäätös), and why not all of it. */
export interface RowDecision {
  readonly rowId: string
  readonly accepted: Cents
  readonly reason: string
}

export type DecisionProblem =
  | { readonly code: 'unknown_row' | 'decided_twice' | 'reason_missing'; readonly rowId: string }
  /** More than was claimed, or of the other sign. */
  | { readonly code: 'outside_claimed'; readonly rowId: string; readonly claimed: Cents; readonly accepted: Cents }

export interface RowCut {
  readonly rowId: string
  readonly claimed: Cents
  readonly accepted: Cents
  readonly cut: Cents
  readonly reason: string
}

export interface DecidedRows {
  readonly accepted: EnteredAmounts
  readonly cuts: readonly RowCut[]
}

/** Applies the funder's decision row by row; a row of which it says nothing is accepted as claimed. */
export function applyDecision(
  rows: readonly ClaimedRow[],
  decisions: readonly RowDecision[],
): Result<DecidedRows, readonly DecisionProblem[]> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const decided = new Map<string, RowDecision>()
  const problems: DecisionProblem[] = []
  for (const decision of decisions) {
    const problem = problemOf(decision, byId.get(decision.rowId), decided)
    if (problem !== null) problems.push(problem)
    decided.set(decision.rowId, decision)
  }
  if (problems.length > 0) return err(problems)
  const accepted = rows.map((row) => ({ category: row.category, amount: decided.get(row.id)?.accepted ?? row.amount }))
  return ok({ accepted: enteredAmounts(accepted), cuts: rows.flatMap((row) => cutOf(row, decided.get(row.id))) })
}

function problemOf(
  { rowId, accepted, reason }: RowDecision,
  row: ClaimedRow | undefined,
  decided: ReadonlyMap<string, RowDecision>,
): DecisionProblem | null {
  if (row === undefined) return { code: 'unknown_row', rowId }
  if (decided.has(rowId)) return { code: 'decided_twice', rowId }
  const within = row.amount < 0 ? row.amount <= accepted && accepted <= 0 : 0 <= accepted && accepted <= row.amount
  if (!within) return { code: 'outside_claimed', rowId, claimed: row.amount, accepted }
  return accepted !== row.amount && reason.trim() === '' ? { code: 'reason_missing', rowId } : null
}

function cutOf({ id, amount }: ClaimedRow, decision: RowDecision | undefined): readonly RowCut[] {
  if (decision === undefined || decision.accepted === amount) return []
  const { accepted, reason } = decision
  return [{ rowId: id, claimed: amount, accepted, cut: subtractCents(amount, accepted), reason }]
}
