import type { BudgetLine } from '../cost-models/category.ts'
import type { RateStep } from '../cost-models/cost-model.ts'
import { coveringModel } from '../cost-models/coverage.ts'
import type { ClaimEntry } from './claim-entry.ts'
import { selectRows } from './claim-rows.ts'
import type { ClaimableRow, ClaimWindow, ExclusionReason } from './claim-rows.ts'

/** Why a row is in no claim yet, besides its days: it is not finished, or the decision does not pay for it. */
export type EntryExclusion =
  | ExclusionReason
  | 'no_day'
  | 'no_amount'
  | 'no_category'
  | 'line_not_approved'
  | 'covered_by_flat_rate'
  | 'for_next_claim'

export interface SelectionRules {
  /** Lines of the decision; only these can be claimed. */
  readonly approvedLines: ReadonlySet<BudgetLine>
  readonly steps: readonly RateStep[]
  /** The claim that holds a row already, by the row's id. */
  readonly holders: ReadonlyMap<string, string>
  /** The version that is corrected: its rows count as the claim's own. Null for a claim of its own. */
  readonly corrects: string | null
}

export interface SelectedEntries {
  readonly included: readonly ClaimEntry[]
  /** Of `included`, the ids of those that arose before the period. */
  readonly late: ReadonlySet<string>
  readonly excluded: readonly { readonly entry: ClaimEntry; readonly reason: EntryExclusion }[]
}

/**
 * Which rows of the ledger a claim that is not sent yet takes. A correction takes the rows of the version that it
 * corrects and what was forgotten within its own period; what is older waits for the next claim.
 */
export function selectEntries(
  entries: readonly ClaimEntry[],
  window: ClaimWindow,
  rules: SelectionRules,
): SelectedEntries {
  const excluded: { entry: ClaimEntry; reason: EntryExclusion }[] = []
  const byId = new Map<string, ClaimEntry>()
  const rows: ClaimableRow[] = []
  for (const entry of entries) {
    const row = claimable(entry, window, rules)
    if (typeof row === 'string') excluded.push({ entry, reason: row })
    else {
      byId.set(entry.id, entry)
      rows.push(row)
    }
  }
  const selected = selectRows(rows, window)
  const entryOf = ({ id }: ClaimableRow) => byId.get(id) ?? []
  return {
    included: selected.included.flatMap(entryOf),
    late: new Set(selected.late.map(({ id }) => id)),
    excluded: [
      ...excluded,
      ...selected.excluded.flatMap(({ row, reason }) => {
        const entry = byId.get(row.id)
        return entry === undefined ? [] : [{ entry, reason }]
      }),
    ],
  }
}

function claimable(
  { id, entry, category, kind, costDay, paidDay, bookedDay, amount }: ClaimEntry,
  { claimId, period }: ClaimWindow,
  { approvedLines, steps, holders, corrects }: SelectionRules,
): ClaimableRow | EntryExclusion {
  const holder = holders.get(id) ?? null
  const isOwn = corrects !== null && holder === corrects
  if (holder !== null && holder !== claimId && !isOwn) return 'in_other_claim'
  if (costDay === null) return 'no_day'
  if (amount === null) return 'no_amount'
  if (corrects !== null && !isOwn && costDay < period.start) return 'for_next_claim'
  const row = { id, costDay, paidDay, bookedDay, amount, claimId: isOwn ? claimId : holder }
  // Income has no category; its days are judged as those of any cost.
  if (entry === 'income') return { ...row, category: 'other' }
  if (category === null) return 'no_category'
  if (!approvedLines.has(category)) return 'line_not_approved'
  const covered = coveringModel(
    steps.filter(({ model }) => model.coverageCertainty === 'verified'),
    { kind, isStaff: category === 'staff' },
  )
  return covered.answer === 'covered' ? 'covered_by_flat_rate' : { ...row, category }
}
