import type { HourKind } from '#domain/hours/hour-kind.ts'

/** Optimistic version and id, as every tracked row has them. */
interface Tracked {
  id: string
  version: number
}

export interface StaffMembersTable extends Tracked {
  name: string
  title: string
  staff_number: string
}

/** Shares in basis points of full time. */
export interface EmploymentsTable extends Tracked {
  staff_id: string
  employer: string
  share: number
  start_day: string
  /** `null` = until further notice. */
  end_day: string | null
  /** Pay of twelve months, holiday pay included, before side costs. */
  annual_pay_cents: number | null
  side_cost_rate: number | null
}

/** Of a project of this workspace, or of one elsewhere that is known by its name only. */
export interface AllocationsTable extends Tracked {
  staff_id: string
  project_id: string | null
  outside_project: string
  role: string
  work_package: string
  share: number
  start_day: string
  end_day: string
}

/** Hours in hundredths; at most one row of a person, day, kind, project and activity. */
export interface HourEntriesTable extends Tracked {
  staff_id: string
  day: string
  kind: HourKind
  project_id: string | null
  activity: string
  hours: number
}

/** A month whose hours someone has approved. A month without a row is open. */
export interface HourMonthsTable extends Tracked {
  staff_id: string
  /** `YYYY-MM`. */
  month: string
  state: 'approved' | 'locked'
  approved_by: string
  approved_on: string
}

/** A list of hours that was taken in. */
export interface HourImportsTable extends Tracked {
  file_name: string
  file_sha256: string
  imported_at: string
  read_count: number
  accepted_count: number
  rejected_count: number
  duplicate_count: number
}

/** How lists of a program are read. */
export interface HourListProfilesTable extends Tracked {
  name: string
  /** `{ columns }`: header text → `HourListField` or null. */
  settings_json: string
}

export interface PeopleTables {
  staff_members: StaffMembersTable
  employments: EmploymentsTable
  allocations: AllocationsTable
  hour_entries: HourEntriesTable
  hour_months: HourMonthsTable
  hour_imports: HourImportsTable
  hour_list_profiles: HourListProfilesTable
}

export const peopleTables = [
  'staff_members',
  'employments',
  'allocations',
  'hour_entries',
  'hour_months',
  'hour_imports',
  'hour_list_profiles',
] as const satisfies readonly (keyof PeopleTables)[]
