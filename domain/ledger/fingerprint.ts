import type { LedgerFields } from './row.ts'

type Printed = Pick<
  LedgerFields,
  | 'entry'
  | 'costDay'
  | 'paymentDay'
  | 'voucher'
  | 'account'
  | 'costCentre'
  | 'supplier'
  | 'text'
  | 'netCents'
  | 'vatCents'
>

/**
 * What makes a row of a ledger extract the same row when it comes again: everything that the bookkeeping says of it,
 * and nothing that the administrator adds (category, eligible part, work package). Rows that are alike within one file
 * are told apart by their number: two equal tickets on one day are two rows, and stay two when the file is read again.
 *
 * The function is to be called once for every row of a file, in the file's order.
 */
export function fingerprinter(): (row: Printed) => string {
  const seen = new Map<string, number>()
  return (row) => {
    const text = printed(row)
    const before = seen.get(text) ?? 0
    seen.set(text, before + 1)
    return `${before} ${text}`
  }
}

function printed(row: Printed): string {
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
  ])
}
