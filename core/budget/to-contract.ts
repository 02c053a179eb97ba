import type { CommitmentFields, CommitmentRow } from '#contract/index.ts'
import type { BudgetCommitmentsTable } from '#db/budget/tables.ts'

export function toCommitmentFields(row: BudgetCommitmentsTable): CommitmentFields {
  return {
    supplier: row.supplier,
    text: row.text,
    category: row.category,
    workPackage: row.work_package,
    amountCents: row.amount_cents,
    expectedOn: row.expected_on,
    bookedOn: row.booked_on,
  }
}

export function toCommitmentRow(row: BudgetCommitmentsTable): CommitmentRow {
  return { id: row.id, version: row.version, ...toCommitmentFields(row) }
}

export function fromCommitmentFields(fields: CommitmentFields) {
  return {
    supplier: fields.supplier,
    text: fields.text,
    category: fields.category,
    work_package: fields.workPackage,
    amount_cents: fields.amountCents,
    expected_on: fields.expectedOn,
    booked_on: fields.bookedOn,
  }
}
