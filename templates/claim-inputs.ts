import type { ClaimFigures } from '#domain/claims/claim-amounts.ts'
import type { ClaimState } from '#domain/claims/claim-state.ts'
import type { ClaimLine, OverrunFinding } from '#domain/claims/claim-lines.ts'
import type { ClaimShare } from '#domain/claims/claim-shares.ts'
import type { EntryExclusion } from '#domain/claims/select-entries.ts'
import type { EnteredCategory } from '#domain/cost-models/category.ts'
import type { CostKind } from '#domain/cost-models/cost-kind.ts'
import type { Fund, Regime } from '#domain/rules/regime.ts'
import type { LedgerEntry } from '#domain/ledger/row.ts'
import type { SupportBound } from '#domain/shares/support.ts'
import type { Day } from '#domain/values/day.ts'
import type { Cents } from '#domain/values/money.ts'
import type { Period } from '#domain/values/period.ts'
import type { BasisPoints } from '#domain/values/rate.ts'
import type { PersonMonthSums } from '#domain/hours/person-month-rows.ts'
import type { ProjectHeading } from './people-inputs.ts'

/** Everything that a form of a claim (maksatushakemus) prints: one consistent reading. Ids tell where a value is from. */
export interface ClaimInput {
  project: ProjectHeading & { period: Period | null; authority: string; fund: Fund }
  applicant: ClaimApplicant
  decision: ClaimDecisionTerms
  claim: ClaimHeading
  /** Rows of the claim with their vouchers, in the order of the ledger; income too. */
  rows: readonly ClaimInputRow[]
  /** Of a draft: rows of the ledger that are not in it, with the reason. */
  excluded: readonly { ledgerRowId: string; reason: EntryExclusion; amount: Cents | null }[]
  /** Categories, computed ones too: this claim, since the project's start, approved, left. */
  lines: readonly ClaimLine[]
  /** Costs, income, net costs, support and own money: as claimed. */
  figures: ClaimFigures & { cumulative: ClaimFigures; before: ClaimFigures; boundBy: SupportBound }
  /** How the payment comes about from the support. */
  payment: ClaimPaymentFigures
  /** Money by source: planned for the project, this claim, since the start; adds up to the net costs. */
  shares: readonly ClaimShare[]
  overruns: readonly OverrunFinding[]
  /** Whose work the project had in the period, from allocations and hours. */
  staff: readonly (PersonMonthSums & { staffId: string; staffName: string; role: string | null })[]
  /** What the funder decided on this claim; null before. */
  settlement: ClaimSettlementInput | null
  payments: readonly ClaimPaymentInput[]
  advance: ClaimAdvanceInput | null
  /** Claims of earlier serials in force, oldest first. */
  previous: readonly PreviousClaim[]
}

export interface ClaimApplicant {
  name: string
  businessId: string
  street: string
  postalCode: string
  city: string
  phone: string
  contactName: string
  contactPosition: string
  contactEmail: string
  contactPhone: string
}

export interface ClaimDecisionTerms {
  id: string
  sequence: number
  number: string
  decidedOn: Day
  regime: Regime
  fund: Fund
  supportRate: BasisPoints
  granted: Cents
  modelIds: readonly string[]
  /** Net costs of the approved budget. */
  plannedNet: Cents
  budgetTotal: Cents
}

export interface ClaimHeading {
  id: string
  serial: number
  /** 1 = as first sent; a correction has the next one. */
  revision: number
  period: Period
  isLast: boolean
  state: ClaimState
  sentOn: Day | null
  note: string
}

export interface ClaimInputRow {
  ledgerRowId: string
  entry: LedgerEntry
  voucher: string
  costDay: Day
  paymentDay: Day | null
  account: string
  supplier: string
  text: string
  category: EnteredCategory | null
  costKind: CostKind | null
  netCents: Cents | null
  vatCents: Cents | null
  /** What is claimed of the row. */
  amount: Cents
  /** Arose before the claim's period. */
  isLate: boolean
  /** What the funder accepted; null before its decision and for what it accepted as claimed. */
  accepted: Cents | null
  reason: string
}

export interface ClaimPaymentFigures {
  support: Cents
  sanction: Cents
  stateDeduction: Cents
  offset: Cents
  payable: Cents
  advanceLeft: Cents
}

export interface ClaimSettlementInput extends ClaimPaymentFigures {
  decidedOn: Day
  number: string
  acceptedNet: Cents
}

export interface ClaimPaymentInput {
  id: string
  claimId: string
  paidOn: Day
  amount: Cents
  reference: string
}

export interface ClaimAdvanceInput {
  id: string
  granted: Cents
  grantedOn: Day
  received: Cents | null
  receivedOn: Day | null
}

export interface PreviousClaim {
  id: string
  serial: number
  period: Period
  state: ClaimState
  sentOn: Day | null
  claimedNet: Cents
  claimedSupport: Cents
  /** Null before the funder's decision. */
  decidedSupport: Cents | null
  paid: Cents
}
