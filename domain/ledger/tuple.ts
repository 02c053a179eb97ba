import type { LedgerRow } from './row.ts'

/**
 * A row on the wire: a hundred thousand rows travel as arrays without names. Flags are 0 and 1, as the database has
 * them.
 */
export type LedgerTuple = readonly [
  id: string,
  version: number,
  position: number,
  entry: LedgerRow['entry'],
  costDay: LedgerRow['costDay'],
  paymentDay: LedgerRow['paymentDay'],
  voucher: string,
  account: string,
  costCentre: string,
  supplier: string,
  text: string,
  netCents: LedgerRow['netCents'],
  vatCents: LedgerRow['vatCents'],
  vatFinal: 0 | 1,
  eligibleCents: LedgerRow['eligibleCents'],
  category: LedgerRow['category'],
  costKind: LedgerRow['costKind'],
  workPackage: string,
  company: LedgerRow['company'],
]

export function fromTuple(tuple: LedgerTuple): LedgerRow {
  return {
    id: tuple[0],
    version: tuple[1],
    position: tuple[2],
    entry: tuple[3],
    costDay: tuple[4],
    paymentDay: tuple[5],
    voucher: tuple[6],
    account: tuple[7],
    costCentre: tuple[8],
    supplier: tuple[9],
    text: tuple[10],
    netCents: tuple[11],
    vatCents: tuple[12],
    vatFinal: tuple[13] === 1,
    eligibleCents: tuple[14],
    category: tuple[15],
    costKind: tuple[16],
    workPackage: tuple[17],
    company: tuple[18],
  }
}
