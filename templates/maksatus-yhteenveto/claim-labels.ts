import type { ClaimState } from '#domain/claims/claim-state.ts'
import type { SupportBound } from '#domain/shares/support.ts'
import type { Rounding } from '#domain/values/rounding.ts'
import type { HeadingLabels } from '../people-page.ts'

export interface ClaimLabels extends HeadingLabels {
  /** That the funder's own form is behind a login and this has its content. */
  frame: string
  none: string
  serial: string
  /** `{serial}`, `{revision}`. */
  corrected: string
  last: string
  yes: string
  no: string
  state: string
  states: Readonly<Record<ClaimState, string>>
  sentOn: string
  decision: string
  /** `{number}`, `{day}`. */
  decisionOn: string
  granted: string
  costs: string
  costsSummary: string
  category: string
  thisClaim: string
  cumulative: string
  budget: string
  left: string
  totalCosts: string
  income: string
  net: string
  support: string
  supportSummary: string
  what: string
  rate: string
  base: string
  entered: string
  supportRow: string
  sanction: string
  stateDeduction: string
  offset: string
  payable: string
  rounding: Readonly<Record<Rounding, string>>
  /** `{flat}`, `{support}`. */
  roundingNote: string
  cumulativeNote: string
  bound: Readonly<Record<SupportBound, string>>
  funding: string
  fundingSummary: string
  source: string
  planned: string
  total: string
  rows: string
  rowsSummary: string
  rowsNone: string
  voucher: string
  day: string
  supplier: string
  text: string
  netAmount: string
  vat: string
  eligible: string
  flatNote: string
  pay: string
  paySummary: string
  person: string
  hours: string
  share: string
  wages: string
  sideCosts: string
  payTotal: string
  incomes: string
  inKind: string
  attachments: string
  attachmentsNote: string
  attachmentsUnverified: string
  signature: string
  place: string
  signer: string
  position: string
  computed: Readonly<Record<'staff_side_costs' | 'flat_rate_staff' | 'flat_rate', string>>
}
