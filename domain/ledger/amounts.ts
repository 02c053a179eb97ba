import { addCents, subtractCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { LedgerFields } from './row.ts'

type Amounts = Pick<LedgerFields, 'entry' | 'netCents' | 'vatCents' | 'vatFinal' | 'eligibleCents'>

/** Net and VAT together (brutto); null until the net amount is known. A row without VAT has none. */
export function grossOf({ netCents, vatCents }: Pick<Amounts, 'netCents' | 'vatCents'>): Cents | null {
  return netCents === null ? null : addCents(netCents, vatCents ?? ZERO_CENTS)
}

/** What the row costs the organisation: VAT counts only when it is a final cost (VNA 866/2021 23 §). */
export function costOf(row: Omit<Amounts, 'entry' | 'eligibleCents'>): Cents | null {
  return row.vatFinal ? grossOf(row) : row.netCents
}

/** What is claimed of the row: the part that was entered, otherwise the whole cost. */
export function eligibleOf(row: Omit<Amounts, 'entry'>): Cents | null {
  return row.eligibleCents ?? costOf(row)
}

/** Whether the eligible part is larger than the cost or of the other sign. Unknown amounts are no problem yet. */
export function isMoreThanCost(row: Omit<Amounts, 'entry'>): boolean {
  const cost = costOf(row)
  if (cost === null || row.eligibleCents === null) return false
  return cost < 0
    ? row.eligibleCents < cost || row.eligibleCents > 0
    : row.eligibleCents > cost || row.eligibleCents < 0
}

export interface LedgerSums {
  readonly rows: number
  /** Rows whose net amount is not known: they are in none of the sums. */
  readonly withoutAmount: number
  readonly net: Cents
  readonly vat: Cents
  readonly gross: Cents
  /** Costs less income, as they are claimed (VNA 866/2021 4 §). */
  readonly eligible: Cents
  readonly income: Cents
}

/** Sums of some rows. Income is taken off `eligible` and kept apart; net, VAT and gross are those of the costs. */
export function sumsOf(rows: Iterable<Amounts>): LedgerSums {
  let [count, withoutAmount, net, vat, eligible, income] = [0, 0, ZERO_CENTS, ZERO_CENTS, ZERO_CENTS, ZERO_CENTS]
  for (const row of rows) {
    count += 1
    const claimed = eligibleOf(row)
    if (row.netCents === null || claimed === null) {
      withoutAmount += 1
    } else if (row.entry === 'income') {
      income = addCents(income, claimed)
    } else {
      net = addCents(net, row.netCents)
      vat = addCents(vat, row.vatCents ?? ZERO_CENTS)
      eligible = addCents(eligible, claimed)
    }
  }
  return {
    rows: count,
    withoutAmount,
    net,
    vat,
    gross: addCents(net, vat),
    eligible: subtractCents(eligible, income),
    income,
  }
}
