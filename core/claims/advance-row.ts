import type { ClaimAdvanceFields } from '#contract/index.ts'
import type { ClaimAdvancesTable } from '#db/claims/tables.ts'
import type { NewRow } from '#db/schema.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'

export function fromAdvance(fields: ClaimAdvanceFields): Omit<NewRow<'claim_advances'>, 'id' | 'project_id'> {
  return {
    granted_on: fields.grantedOn,
    decision_number: fields.decisionNumber,
    granted_cents: fields.granted,
    received_on: fields.receivedOn,
    received_cents: fields.received,
    reference: fields.reference,
    offset_rate: fields.offsetRate,
  }
}

export function toAdvanceFields(row: ClaimAdvancesTable): ClaimAdvanceFields {
  return {
    grantedOn: asDay(row.granted_on),
    decisionNumber: row.decision_number,
    granted: cents(row.granted_cents),
    receivedOn: row.received_on === null ? null : asDay(row.received_on),
    received: row.received_cents === null ? null : cents(row.received_cents),
    reference: row.reference,
    offsetRate: row.offset_rate,
  }
}
