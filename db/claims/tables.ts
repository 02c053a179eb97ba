import type { EnteredCategory } from '#domain/cost-models/category.ts'
import type { CostKind } from '#domain/cost-models/cost-kind.ts'
import type { ClaimState } from '#domain/claims/claim-state.ts'
import type { LedgerEntry } from '#domain/ledger/row.ts'
import type { FundingSource } from '#domain/shares/funding-plan.ts'

interface OfProject {
  id: string
  version: number
  project_id: string
}
interface OfClaim extends OfProject {
  claim_id: string
}

/** A version of a claim; versions of the same claim share its serial. */
export interface ClaimsTable extends OfProject {
  serial: number
  /** 1 = as first sent; a correction has the next one. */
  revision: number
  period_start: string
  period_end: string
  is_last: 0 | 1
  state: ClaimState
  sent_on: string | null
  decided_on: string | null
  /** The funder's number of its payment decision. */
  decision_number: string
  note: string
  /** The version of the grant decision that a sent claim was computed with; null in a draft. */
  grant_id: string | null
  /** `ClaimSnapshot` of the domain: the figures as they were sent. Null in a draft. */
  snapshot_json: string | null
  /** What the funder decided; null before it. */
  decided_support_cents: number | null
  decided_side_costs_cents: number | null
  decided_flat_staff_cents: number | null
  decided_flat_rate_cents: number | null
  decided_sanction_cents: number | null
  decided_offset_cents: number | null
}

/** A row of the ledger as it was when the claim was sent, and what the funder accepted of it. */
export interface ClaimRowsTable extends OfClaim {
  ledger_row_id: string
  /** 0 when a correction has taken the claim's place: a row is in force in one claim at most. */
  in_force: 0 | 1
  is_late: 0 | 1
  entry: LedgerEntry
  category: EnteredCategory | null
  cost_kind: CostKind | null
  cost_day: string
  payment_day: string | null
  voucher: string
  account: string
  supplier: string
  text: string
  net_cents: number | null
  vat_cents: number | null
  amount_cents: number
  /** Null = as claimed. */
  accepted_cents: number | null
  reason: string
}

/** Money that a source has really brought for a claim, when it isn't its part of the funding plan. */
export interface ClaimSharesTable extends OfClaim {
  source: FundingSource
  name: string
  amount_cents: number
  evidence: string
}

/** Money received from the funder; negative for money paid back. */
export interface ClaimPaymentsTable extends OfClaim {
  paid_on: string
  amount_cents: number
  reference: string
}

/** The advance on a project's grant; one at most. */
export interface ClaimAdvancesTable extends OfProject {
  granted_on: string
  decision_number: string
  granted_cents: number
  received_on: string | null
  received_cents: number | null
  reference: string
  /** Part of each instalment that pays it back, basis points; null = as the rule has it. */
  offset_rate: number | null
}

export interface ClaimTables {
  claims: ClaimsTable
  claim_rows: ClaimRowsTable
  claim_shares: ClaimSharesTable
  claim_payments: ClaimPaymentsTable
  claim_advances: ClaimAdvancesTable
}

/** Children first: the order in which rows can be removed. */
export const claimTables = [
  'claim_rows',
  'claim_shares',
  'claim_payments',
  'claim_advances',
  'claims',
] as const satisfies readonly (keyof ClaimTables)[]
