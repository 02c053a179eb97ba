import type { Generated } from 'kysely'
import type { Flag, TrackedRow } from './tracked-row.ts'
import { attachmentTables } from './attachments/tables.ts'
import type { AttachmentTables } from './attachments/tables.ts'
import { decisionTables } from './decisions/tables.ts'
import type { DecisionTables } from './decisions/tables.ts'
import { eventTables } from './events/tables.ts'
import type { ErasuresTable, EventTables } from './events/tables.ts'
import { indicatorTables } from './indicators/tables.ts'
import type { IndicatorTables } from './indicators/tables.ts'
import type { Fund } from '#domain/rules/regime.ts'
import type { EqualityQuestion, SustainabilityCriterion } from '#domain/project/description.ts'
import { peopleTables } from './people/tables.ts'
import type { PeopleTables } from './people/tables.ts'
import { ledgerFactTables } from './ledger/facts-tables.ts'
import type { LedgerFactTables } from './ledger/facts-tables.ts'
import { claimTables } from './claims/tables.ts'
import type { ClaimTables } from './claims/tables.ts'
import { budgetTables } from './budget/tables.ts'
import type { BudgetTables } from './budget/tables.ts'
import { ledgerTables } from './ledger/tables.ts'
import type { LedgerTables } from './ledger/tables.ts'
import { checkTables } from './checks/tables.ts'
import type { CheckTables } from './checks/tables.ts'
import { snapshotTables } from './snapshots/tables.ts'
import type { SnapshotTables } from './snapshots/tables.ts'
import { reportTables } from './reports/tables.ts'
import type { ReportTables } from './reports/tables.ts'
import { planTables } from './plan/tables.ts'
import type { PlanTables } from './plan/tables.ts'
import { groupTables } from './groups/tables.ts'
import type { GroupTables } from './groups/tables.ts'
import { organisationTables } from './organisations/tables.ts'
import type { OrganisationTables } from './organisations/tables.ts'

/*
 * The tables as they are after the newest migration. Days are `YYYY-MM-DD`, instants ISO UTC, money integer cents,
 * flags 0 or 1. `toX`/`fromX` of each area are the only places where rows and values meet.
 */

export interface ProjectsTable extends TrackedRow {
  code: string
  name: string
  fund: Fund
  axis_code: string
  axis_name: string
  objective_code: string
  objective_name: string
  period_start: string | null
  period_end: string | null
  state: string
  authority: string
  applicant_name: string
  applicant_organisation_type: string
  applicant_business_id: string
  applicant_street: string
  applicant_phone: string
  applicant_postal_code: string
  applicant_city: string
  applicant_website: string
  contact_name: string
  contact_position: string
  contact_email: string
  contact_phone: string
  procedure_text: string
  print_co_implementers_heading: Flag
  summary_plan: string
  target_direct: string
  target_indirect: string
  granted_eu_state_cents: number | null
  realised_eu_state_cents: number | null
  planned_public_cents: number | null
  realised_public_cents: number | null
  site_street: string
  site_postal_code: string
  site_city: string
  final_summary: string | null
  created_at: string
  updated_at: string
}

export interface ProjectCoImplementersTable extends TrackedRow {
  project_id: string
  position: number
  name: string
  business_id: string
}

export interface ProjectAreasTable extends TrackedRow {
  project_id: string
  kind: 'region' | 'subregion' | 'municipality'
  position: number
  name: string
}

/** Numbers in hundredths: 11.00 is 1100. */
export interface ProjectIndicatorsTable extends TrackedRow {
  project_id: string
  position: number
  catalogue_key: string | null
  heading: string
  planned: number | null
  planned_women: number | null
  has_realised: Flag
  realised: number | null
  realised_women: number | null
}

export interface ProjectEqualityAnswersTable extends TrackedRow {
  project_id: string
  question: EqualityQuestion
  answer: 'yes' | 'no' | null
  comment: string
}

export interface ProjectSustainabilityScoresTable extends TrackedRow {
  project_id: string
  criterion: SustainabilityCriterion
  direct: number | null
  indirect: number | null
  comment: string
}

export interface ProjectPublishedLayoutsTable extends TrackedRow {
  project_id: string
  /** `PublishedLayout` of the domain. */
  layout_json: string
  file_name: string
  source_sha256: string
  imported_at: string
}

/** Conveniences of this workspace; neither versioned nor in the history. */
export interface SettingsTable {
  key: string
  value: string
}

/** Setting: seq of the newest command when the schema last changed. Undo stops there. */
export const historyFloorKey = 'history.floor'

export type CommandKind = 'do' | 'undo' | 'redo'

export interface CommandsTable {
  seq: Generated<number>
  id: string
  at: string
  name: string
  kind: CommandKind
  /** No foreign key: the history outlives the project. */
  project_id: string | null
  project_code: string | null
  undoes_seq: number | null
}

export interface ChangesTable {
  seq: Generated<number>
  command_seq: number
  table_name: string
  row_id: string
  /** The whole row when it was removed; only the changed columns when it was changed; `null` when created. */
  before_json: string | null
  /** The whole row when it was created; only the changed columns when it was changed; `null` when removed. */
  after_json: string | null
}

export interface Database
  extends
    PeopleTables,
    DecisionTables,
    LedgerTables,
    PlanTables,
    ReportTables,
    CheckTables,
    SnapshotTables,
    OrganisationTables,
    IndicatorTables,
    EventTables,
    LedgerFactTables,
    AttachmentTables,
    ClaimTables,
    BudgetTables,
    GroupTables {
  erasures: ErasuresTable
  projects: ProjectsTable
  project_co_implementers: ProjectCoImplementersTable
  project_areas: ProjectAreasTable
  project_indicators: ProjectIndicatorsTable
  project_equality_answers: ProjectEqualityAnswersTable
  project_sustainability_scores: ProjectSustainabilityScoresTable
  project_published_layouts: ProjectPublishedLayoutsTable
  settings: SettingsTable
  commands: CommandsTable
  changes: ChangesTable
}

export const trackedTables = [
  'projects',
  'project_co_implementers',
  'project_areas',
  'project_indicators',
  'project_equality_answers',
  'project_sustainability_scores',
  'project_published_layouts',
  ...peopleTables,
  ...decisionTables,
  'change_applications',
  ...ledgerTables,
  ...planTables,
  ...reportTables,
  ...checkTables,
  ...snapshotTables,
  ...organisationTables,
  ...indicatorTables,
  ...eventTables,
  ...ledgerFactTables,
  ...attachmentTables,
  ...groupTables,
  ...claimTables,
  ...budgetTables,
] as const satisfies readonly (keyof Database)[]

export type TrackedTable = (typeof trackedTables)[number]

/** Columns that commands fill themselves. */
export const bookkeepingColumns = ['version', 'created_at', 'updated_at'] as const
export type BookkeepingColumn = (typeof bookkeepingColumns)[number]

export type NewRow<T extends TrackedTable> = Omit<Database[T], BookkeepingColumn>
export type RowPatch<T extends TrackedTable> = Partial<Omit<Database[T], BookkeepingColumn | 'id' | 'project_id'>>
