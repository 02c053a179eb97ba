/** What a column of a ledger extract may hold. */
export const IMPORT_FIELDS = [
  'costDay',
  'paymentDay',
  'voucher',
  'account',
  'costCentre',
  'supplier',
  'text',
  'entry',
  'net',
  'vat',
  'gross',
  'debit',
  'credit',
  'vatFinal',
  'eligible',
  'category',
  'workPackage',
] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]

/** Columns from the left; null = left out. */
export type ImportColumns = readonly (ImportField | null)[]
