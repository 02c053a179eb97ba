import type { ClaimRowsTable } from '#db/claims/tables.ts'
import { toFields } from '#db/ledger/ledger-row.ts'
import type { LedgerRowsTable } from '#db/ledger/tables.ts'
import type { ClaimView } from '#domain/claims/claim-book.ts'
import { eligibleOf } from '#domain/ledger/amounts.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { ClaimInputRow } from '#templates/claim-inputs.ts'
import type { ProjectClaims } from './read-book.ts'

/** The rows of a claim with their vouchers: of a sent one as they were, of a draft as the ledger has them now. */
export function rowsOfClaim(book: ProjectClaims, { record, selected }: ClaimView): readonly ClaimInputRow[] {
  if (selected === null) return (book.rows.get(record.id) ?? []).map(heldRow)
  return selected.included.flatMap(({ id }) => {
    const row = book.ledger.get(id)
    return row === undefined ? [] : (draftRow(row, selected.late.has(id)) ?? [])
  })
}

export function heldRow(row: ClaimRowsTable): ClaimInputRow {
  return {
    ledgerRowId: row.ledger_row_id,
    entry: row.entry,
    voucher: row.voucher,
    costDay: asDay(row.cost_day),
    paymentDay: row.payment_day === null ? null : asDay(row.payment_day),
    account: row.account,
    supplier: row.supplier,
    text: row.text,
    category: row.category,
    costKind: row.cost_kind,
    netCents: orNull(row.net_cents),
    vatCents: orNull(row.vat_cents),
    amount: cents(row.amount_cents),
    isLate: row.is_late === 1,
    accepted: orNull(row.accepted_cents),
    reason: row.reason,
  }
}

/** Null for a row that is not finished: it is in no claim. */
export function draftRow(row: LedgerRowsTable, isLate: boolean): ClaimInputRow | null {
  const fields = toFields(row)
  const amount = eligibleOf(fields)
  const { entry, voucher, costDay, paymentDay, account, supplier, text, category, costKind, netCents, vatCents } =
    fields
  if (amount === null || costDay === null) return null
  const told = { entry, voucher, costDay, paymentDay, account, supplier, text, category, costKind, netCents, vatCents }
  return { ledgerRowId: row.id, ...told, amount, isLate, accepted: null, reason: '' }
}

const orNull = (value: number | null): Cents | null => (value === null ? null : cents(value))
