import type { EnteredCategory } from '../cost-models/category.ts'
import type { CostKind } from '../cost-models/cost-kind.ts'
import type { EnteredAmounts } from '../cost-models/compute.ts'
import { eligibleOf } from '../ledger/amounts.ts'
import type { LedgerEntry, LedgerFields } from '../ledger/row.ts'
import type { Day } from '../values/day.ts'
import { addCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { enteredAmounts } from './claim-rows.ts'

/** A row of the ledger as claims see it: a cost or an income, perhaps not finished yet. */
export interface ClaimEntry {
  readonly id: string
  readonly entry: LedgerEntry
  readonly category: EnteredCategory | null
  readonly kind: CostKind | null
  readonly costDay: Day | null
  readonly paidDay: Day | null
  readonly bookedDay: Day | null
  /** The eligible part; negative for a correction. */
  readonly amount: Cents | null
}

/** What of a ledger row counts. A voucher is the sign that the row is in the books. */
export function claimEntryOf(row: LedgerFields & { readonly id: string }): ClaimEntry {
  return {
    id: row.id,
    entry: row.entry,
    category: row.category,
    kind: row.costKind,
    costDay: row.costDay,
    paidDay: row.paymentDay,
    bookedDay: row.voucher === '' ? null : (row.paymentDay ?? row.costDay),
    amount: eligibleOf(row),
  }
}

export interface EntrySums {
  readonly entered: EnteredAmounts
  readonly income: Cents
  /** Of `entered`, the value of unpaid work. */
  readonly inKind: Cents
}

const IN_KIND: ReadonlySet<CostKind> = new Set(['in_kind_work', 'in_kind_machine', 'in_kind_other'])

/** Sums of rows that are in a claim. Rows without an amount or, for costs, a category are in none. */
export function sumEntries(entries: Iterable<Pick<ClaimEntry, 'entry' | 'category' | 'kind' | 'amount'>>): EntrySums {
  let [income, inKind] = [ZERO_CENTS, ZERO_CENTS]
  const costs: { category: EnteredCategory; amount: Cents }[] = []
  for (const { entry, category, kind, amount } of entries) {
    if (amount === null) continue
    if (entry === 'income') {
      income = addCents(income, amount)
    } else if (category !== null) {
      costs.push({ category, amount })
      if (kind !== null && IN_KIND.has(kind)) inKind = addCents(inKind, amount)
    }
  }
  return { entered: enteredAmounts(costs), income, inKind }
}
