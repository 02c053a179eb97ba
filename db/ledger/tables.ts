import type { EnteredCategory } from '#domain/cost-models/category.ts'
import type { CostKind } from '#domain/cost-models/cost-kind.ts'
import type { LedgerEntry } from '#domain/ledger/row.ts'
import type { Flag, TrackedRow } from '../tracked-row.ts'

export interface LedgerRowsTable extends TrackedRow {
  project_id: string
  position: number
  entry: LedgerEntry
  cost_day: string | null
  payment_day: string | null
  voucher: string
  account: string
  cost_centre: string
  supplier: string
  text: string
  net_cents: number | null
  vat_cents: number | null
  vat_final: Flag
  eligible_cents: number | null
  category: EnteredCategory | null
  cost_kind: CostKind | null
  work_package: string
  /** In a group: the cost is for all companies. */
  is_common: Flag
  /** The company that the cost was for. */
  company_id: string | null
  import_id: string | null
  /** SHA-256 of the row as the extract had it; null for rows that were typed. */
  fingerprint: string | null
}

export interface LedgerImportsTable extends TrackedRow {
  project_id: string
  file_name: string
  file_sha256: string
  imported_at: string
  read_count: number
  accepted_count: number
  rejected_count: number
  duplicate_count: number
}

/** How the extracts of one bookkeeping program are read; for all projects. */
export interface LedgerProfilesTable extends TrackedRow {
  name: string
  /** `{ columns }` of the contract's profile. */
  settings_json: string
}

export interface LedgerTables {
  ledger_rows: LedgerRowsTable
  ledger_imports: LedgerImportsTable
  ledger_profiles: LedgerProfilesTable
}

export const ledgerTables = [
  'ledger_rows',
  'ledger_imports',
  'ledger_profiles',
] as const satisfies readonly (keyof LedgerTables)[]
