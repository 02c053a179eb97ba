import type { GroupScope } from '#domain/ledger/row-facts.ts'
import type { Flag, TrackedRow } from '../tracked-row.ts'

/** Yes, no, or nobody has told. */
type ToldFlag = Flag | null

/** What the rules need of a project beyond its decision; at most one row of a project. */
export interface LedgerSettingsTable extends TrackedRow {
  project_id: string
  pending_since: string | null
  is_group: Flag
  procurement_threshold_cents: number | null
  vat_proof: ToldFlag
  in_kind_work_cents: number | null
  in_kind_machine_cents: number | null
}

/** What the rules ask of a ledger row beyond its cells; at most one row of each. */
export interface LedgerFactsTable extends TrackedRow {
  project_id: string
  row_id: string
  contract_cents: number | null
  enough_tenders: ToldFlag
  price_evidence: ToldFlag
  artificially_split: ToldFlag
  related_seller: ToldFlag
  outside_tenders: ToldFlag
  /** Basis points. */
  work_share: number | null
  within_normal_pay: ToldFlag
  job_description: ToldFlag
  hired_for_project: ToldFlag
  /** Hundredths. */
  person_months: number | null
  open_recruitment: ToldFlag
  kilometres: number | null
  within_travel_rules: ToldFlag
  device_had_aid: ToldFlag
  device_within_value: ToldFlag
  device_justified: ToldFlag
  device_years: number | null
  group_scope: GroupScope | null
  share_key_id: string | null
}

/** One version of a key; a later version has the same name. */
export interface ShareKeysTable extends TrackedRow {
  name: string
  basis: string
  valid_from: string
  valid_to: string | null
}

export interface ShareKeyPartsTable extends TrackedRow {
  key_id: string
  position: number
  /** A project of this workspace; null = outside, known by its label. */
  member_id: string | null
  label: string
  weight: number
}

/** Hours in hundredths. */
export interface InKindWorkTable extends TrackedRow {
  project_id: string
  worker: string
  /** At least as old as the rule asks. */
  is_of_age: ToldFlag
  task: string
  work_day: string | null
  hours: number | null
  machine: string
  machine_hours: number | null
  signed_on: string | null
}

export interface LedgerFactTables {
  ledger_settings: LedgerSettingsTable
  share_keys: ShareKeysTable
  share_key_parts: ShareKeyPartsTable
  ledger_facts: LedgerFactsTable
  in_kind_work: InKindWorkTable
}

export const ledgerFactTables = [
  'ledger_settings',
  'share_keys',
  'share_key_parts',
  'ledger_facts',
  'in_kind_work',
] as const satisfies readonly (keyof LedgerFactTables)[]
