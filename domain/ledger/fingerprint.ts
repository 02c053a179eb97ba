import type { LedgerFields } from './row.ts'

type Printed = Pick<
  LedgerFields,
  'entry' | 'costDay' | 'paymentDay' | 'voucher' | 'account' | 'costCentre' | 'supplier' | 'text' | 'netCents' | 'vatCents'
>

/**
 * What makes a row of a ledger extract the same row when it comes again: everything that the bookkeeping says of it,
 * and nothing that the administrator adds (category, eligible part, work package). `occurrence` parts rows that are
 * alike within one file: two equal tickets on one day are two rows, and stay two when the file is read again.
 */
export function fingerprintOf(row: Printed, occurrence: number): string {
  return JSON.stringify([
    row.entry,
    row.costDay,
    row.paymentDay,
    row.voucher,
    row.account,
    row.costCentre,
    row.supplier,
    row.text,
    row.netCents,
    row.vatCents,
    occurrence,
  ])
}

/** Counts equal rows as they come: 0 for the first of its kind, 1 for the second. */
export function occurrenceCounter(): (row: Printed) => number {
  const seen = new Map<string, number>()
  return (row) => {
    const key = fingerprintOf(row, 0)
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return count
  }
}
