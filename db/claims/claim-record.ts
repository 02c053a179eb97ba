import type { ClaimAccount, Settlement } from '#domain/claims/claim-account.ts'
import type { ClaimRecord, HeldEntry } from '#domain/claims/claim-book.ts'
import type { RealisedShare } from '#domain/claims/claim-shares.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { cents, ZERO_CENTS } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { RowPatch } from '../schema.ts'
import type { ClaimRowsTable, ClaimSharesTable, ClaimsTable } from './tables.ts'

/** Which rules computed a snapshot; raised when they change so that old claims can tell. */
export const CLAIM_RULES_EDITION = '2026-11'

/** What is kept of a claim as it was sent. */
export interface ClaimSnapshot {
  readonly rules: string
  readonly account: ClaimAccount
}

export function toRecord(
  row: ClaimsTable,
  held: readonly ClaimRowsTable[],
  shares: readonly ClaimSharesTable[],
): ClaimRecord {
  return {
    id: row.id,
    serial: row.serial,
    version: row.revision,
    period: { start: asDay(row.period_start), end: asDay(row.period_end) },
    isLast: row.is_last === 1,
    state: row.state,
    sentOn: dayOrNull(row.sent_on),
    decisionId: row.grant_id,
    settled: settlementOf(row),
    told: shares.map(toShare),
    held: held.map(toHeld),
    sentAccount: snapshotOf(row)?.account ?? null,
  }
}

export function snapshotOf({ snapshot_json: json }: Pick<ClaimsTable, 'snapshot_json'>): ClaimSnapshot | null {
  if (json === null) return null
  const snapshot: ClaimSnapshot = JSON.parse(json)
  return snapshot
}

export function toShare({ source, name, amount_cents: amount, evidence }: ClaimSharesTable): RealisedShare {
  return { source, name, amount: cents(amount), evidence }
}

export function toHeld(row: ClaimRowsTable): HeldEntry {
  const costDay = asDay(row.cost_day)
  const paidDay = dayOrNull(row.payment_day)
  return {
    id: row.ledger_row_id,
    entry: row.entry,
    category: row.category,
    kind: row.cost_kind,
    costDay,
    paidDay,
    bookedDay: paidDay ?? costDay,
    amount: cents(row.amount_cents),
    isLate: row.is_late === 1,
    accepted: centsOrNull(row.accepted_cents),
  }
}

function settlementOf(row: ClaimsTable): Settlement | null {
  const { decided_support_cents: support } = row
  if (support === null) return null
  const { decided_side_costs_cents: side, decided_flat_staff_cents: staff, decided_flat_rate_cents: rate } = row
  return {
    support: cents(support),
    computed: {
      ...(side === null ? {} : { staff_side_costs: cents(side) }),
      ...(staff === null ? {} : { flat_rate_staff: cents(staff) }),
      ...(rate === null ? {} : { flat_rate: cents(rate) }),
    },
    sanction: centsOrNull(row.decided_sanction_cents) ?? ZERO_CENTS,
    offset: centsOrNull(row.decided_offset_cents) ?? ZERO_CENTS,
  }
}

export function fromSettlement({ support, computed, sanction, offset }: Settlement): RowPatch<'claims'> {
  return {
    decided_support_cents: support,
    decided_side_costs_cents: computed.staff_side_costs ?? null,
    decided_flat_staff_cents: computed.flat_rate_staff ?? null,
    decided_flat_rate_cents: computed.flat_rate ?? null,
    decided_sanction_cents: sanction,
    decided_offset_cents: offset,
  }
}

const dayOrNull = (text: string | null): Day | null => (text === null ? null : asDay(text))
const centsOrNull = (value: number | null): Cents | null => (value === null ? null : cents(value))
