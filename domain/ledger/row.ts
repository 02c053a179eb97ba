import type { EnteredCategory } from '../cost-models/category.ts'
import type { CostKind } from '../cost-models/cost-kind.ts'
import type { Day } from '../values/day.ts'
import type { Cents } from '../values/money.ts'

/** A cost of the project, or an income that is deducted from its costs (VNA 866/2021 4 §). */
export const LEDGER_ENTRIES = ['cost', 'income'] as const
export type LedgerEntry = (typeof LEDGER_ENTRIES)[number]

/**
 * What a person enters of one row of the ledger (menotosite). Texts are `''` when empty; `null` is what is not known
 * yet, never zero. A negative cost is a correction of an earlier one; income is entered as a positive amount.
 */
export interface LedgerFields {
  readonly entry: LedgerEntry
  /** Day of the cost: when the work was done or the goods came (menon päivä). */
  readonly costDay: Day | null
  readonly paymentDay: Day | null
  readonly voucher: string
  readonly account: string
  readonly costCentre: string
  readonly supplier: string
  readonly text: string
  readonly netCents: Cents | null
  readonly vatCents: Cents | null
  /** Whether VAT stays as the organisation's own cost (lopullinen kustannus). */
  readonly vatFinal: boolean
  /** The part that is claimed when it isn't the whole cost. */
  readonly eligibleCents: Cents | null
  readonly category: EnteredCategory | null
  readonly costKind: CostKind | null
  readonly workPackage: string
  /** For whom it was in a project of several companies: all (`common`), or one by its id; null = not told. */
  readonly company: CostCompany | null
}

/** An organisation's id, or `COMMON_COST`. */
export type CostCompany = string
/** A cost for all companies of a group (yhteinen kustannus). */
export const COMMON_COST = 'common'

export type LedgerField = keyof LedgerFields
export type LedgerPatch = { readonly [F in LedgerField]?: LedgerFields[F] }

export interface LedgerRow extends LedgerFields {
  readonly id: string
  readonly version: number
  /** Place in the ledger: rows come in the order in which they were entered. */
  readonly position: number
}

export const EMPTY_LEDGER_FIELDS: LedgerFields = {
  entry: 'cost',
  costDay: null,
  paymentDay: null,
  voucher: '',
  account: '',
  costCentre: '',
  supplier: '',
  text: '',
  netCents: null,
  vatCents: null,
  vatFinal: false,
  eligibleCents: null,
  category: null,
  costKind: null,
  workPackage: '',
  company: null,
}

/** In the order of the table. */
export const LEDGER_FIELDS = [
  'costDay',
  'paymentDay',
  'voucher',
  'account',
  'costCentre',
  'supplier',
  'text',
  'entry',
  'netCents',
  'vatCents',
  'vatFinal',
  'eligibleCents',
  'category',
  'costKind',
  'workPackage',
  'company',
] as const satisfies readonly LedgerField[]

export const LEDGER_TEXT_FIELDS = ['voucher', 'account', 'costCentre', 'supplier', 'text', 'workPackage'] as const
/** Longest text of a cell, in characters. */
export const LONGEST_LEDGER_TEXT = 500
