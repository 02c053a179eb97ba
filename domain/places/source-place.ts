import { areaPlace } from './place.ts'
import type { AreaPlace } from './place.ts'

/** A row of the data that a figure comes from. */
export interface SourceRow {
  readonly table: SourceTable
  readonly id: string
  /** What of the row the figure has. */
  readonly field: string
}

/** Tables whose rows make figures. */
export type SourceTable =
  | 'projects'
  | 'reports'
  | 'decisions'
  | 'decision_sources'
  | 'ledger_rows'
  | 'in_kind_work'
  | 'claims'
  | 'allocations'
  | 'hour_entries'
  | 'staff_members'
  | 'project_indicators'
  | 'indicators'
  | 'indicator_results'
  | 'events'
  | 'surveys'
  | 'participations'
  | 'group_shares'
  | 'group_invoices'
  | 'group_payments'

type PlaceOf = (row: SourceRow) => AreaPlace

/** Columns of a project by the field in which they are written; all others are basics. */
const ofProject: Readonly<Record<string, AreaPlace>> = {
  name: areaPlace('basics', null, 'name'),
  code: areaPlace('basics', null, 'code'),
  period_start: areaPlace('basics', null, 'periodStart'),
  period_end: areaPlace('basics', null, 'periodEnd'),
  authority: areaPlace('basics', null, 'authority'),
  applicant_name: areaPlace('applicant', null, 'applicantName'),
  contact_name: areaPlace('applicant', null, 'contactName'),
  municipalities: areaPlace('area', null, 'municipality'),
  co_implementers: areaPlace('applicant', null, 'coImplementers'),
}

const onRow =
  (area: AreaPlace['area']): PlaceOf =>
  ({ id }) =>
    areaPlace(area, id)

/** Where the rows of each table are on screen: the one table from a figure's source to its place. */
const places = {
  projects: ({ field }) => ofProject[field] ?? areaPlace('basics'),
  reports: onRow('reports'),
  decisions: onRow('decision'),
  decision_sources: onRow('decision'),
  ledger_rows: onRow('ledger'),
  in_kind_work: onRow('in-kind'),
  claims: onRow('claims'),
  allocations: onRow('staffing'),
  // Hours are told by person; the sheet of each month is a click from there.
  hour_entries: onRow('staffing'),
  staff_members: onRow('staffing'),
  project_indicators: onRow('indicators'),
  indicators: onRow('indicators'),
  indicator_results: onRow('indicators'),
  events: onRow('events'),
  surveys: onRow('surveys'),
  participations: onRow('companies'),
  group_shares: onRow('shares'),
  group_invoices: onRow('shares'),
  group_payments: onRow('shares'),
} as const satisfies Record<SourceTable, PlaceOf>

export const SOURCE_TABLES = Object.keys(places).filter((name): name is SourceTable => Object.hasOwn(places, name))

export const placeOfSource = (row: SourceRow): AreaPlace => places[row.table](row)
