import type { OwnShareKind, PaymentMethod } from '#domain/groups/own-money.ts'
import type { GroupKind } from '#domain/groups/group-kind.ts'
import type { TrackedRow } from '../tracked-row.ts'

/** A project whose costs or money companies share; at most one for a project. */
export interface CompanyGroupsTable extends TrackedRow {
  project_id: string
  kind: GroupKind
  /** Limits that the decision sets otherwise than the act; `null` = as the act. */
  least: number | null
  most: number | null
  /** Basis points by which the private share of a claim may differ. */
  tolerance: number | null
}

/** What the companies have agreed, from a day until the next agreement. */
export interface GroupAgreementsTable extends TrackedRow {
  project_id: string
  valid_from: string
  signed_on: string | null
  note: string
}

export interface GroupAgreementSharesTable extends TrackedRow {
  project_id: string
  agreement_id: string
  organisation_id: string
  position: number
  /** Part of the common costs, in proportion to the others. */
  weight: number
  /** Planned cost of what is done for this company only. */
  specific_cents: number | null
  /** Own share in euros as the agreement states it; `null` = it follows from the costs. */
  agreed_cents: number | null
}

/**
 * An invoice to a company for its own share, or a credit note; amounts above zero. It counts when its company, day and
 * amount are known.
 */
export interface OwnShareInvoicesTable extends TrackedRow {
  project_id: string
  position: number
  organisation_id: string | null
  kind: OwnShareKind
  invoice_number: string
  invoiced_on: string | null
  due_on: string | null
  /** Last day of the claim period that it is for; `null` = the period of its own day. */
  covers_to: string | null
  amount_cents: number | null
  note: string
}

/** Money received; it counts when its company, day and amount are known. */
export interface OwnSharePaymentsTable extends TrackedRow {
  project_id: string
  position: number
  organisation_id: string | null
  /** `null` = the oldest open invoices of the company. */
  invoice_id: string | null
  paid_on: string | null
  amount_cents: number | null
  method: PaymentMethod
  reference: string
  /** Where the proof is, e.g. the bank statement's number. */
  evidence: string
}

export interface GroupTables {
  company_groups: CompanyGroupsTable
  group_agreements: GroupAgreementsTable
  group_agreement_shares: GroupAgreementSharesTable
  own_share_invoices: OwnShareInvoicesTable
  own_share_payments: OwnSharePaymentsTable
}

export const groupTables = [
  'company_groups',
  'group_agreements',
  'group_agreement_shares',
  'own_share_invoices',
  'own_share_payments',
] as const satisfies readonly (keyof GroupTables)[]
