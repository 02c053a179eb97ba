import type { Flag, TrackedRow } from '../tracked-row.ts'
import type { AidInstrument, AidOrigin, AidRegime } from '#domain/de-minimis/aid-grant.ts'
import type { Activity } from '#domain/organisation/activity.ts'
import type { AreaClass, MapCheck } from '#domain/organisation/area.ts'
import type { LegalForm } from '#domain/organisation/legal-form.ts'
import type { OrganisationNameKind } from '#domain/organisation/names.ts'
import type { OwnerKind } from '#domain/organisation/owner-kind.ts'
import type { ParticipationRole } from '#domain/organisation/participation.ts'
import type { StatementKind, StatementOutcome } from '#domain/organisation/statement.ts'
import type { YearBasis } from '#domain/organisation/year-basis.ts'

export interface OrganisationsTable extends TrackedRow {
  /** Y-tunnus in its printed form; `null` for one without, e.g. a foreign company. */
  business_id: string | null
  /** As the trade register writes it. */
  name: string
  legal_form: LegalForm | null
  /** ISO 3166 code of two letters. */
  country: string
  /** Code of the home municipality, e.g. `005`. */
  municipality: string | null
  street: string
  postal_code: string
  city: string
  contact_name: string
  email: string
  phone: string
  /** TOL/NACE code, e.g. `10.71`. */
  nace: string
  /** Main line of business as the de minimis acts divide it; `null` = not told. */
  activity: Activity | null
  /** Also has activities that fall under another act than the main one. */
  mixed_activities: Flag
  /** Whether activities are kept apart in the accounts; `null` = not told. */
  accounts_separated: Flag | null
  founded_on: string | null
  notes: string
}

/** Another name under which the same organisation is met. */
export interface OrganisationNamesTable extends TrackedRow {
  organisation_id: string
  name: string
  kind: OrganisationNameKind
}

/** A place of business, and the check of it on the map of eligible areas. */
export interface OrganisationSitesTable extends TrackedRow {
  organisation_id: string
  name: string
  street: string
  postal_code: string
  municipality: string | null
  area_class: AreaClass | null
  map_check: MapCheck | null
  checked_on: string | null
  checked_by: string
}

/** An accounting year: its days make the fiscal windows of de minimis aid, its figures the size. */
export interface OrganisationYearsTable extends TrackedRow {
  organisation_id: string
  start_day: string
  end_day: string
  /** Annual work units in 1/10 000. */
  awu: number | null
  turnover_cents: number | null
  balance_cents: number | null
  equity_cents: number | null
  basis: YearBasis
}

/** `owner` holds a part of `organisation`; rates in basis points. */
export interface OrganisationLinksTable extends TrackedRow {
  organisation_id: string
  /** `null` = an owner that is not in the register, known by its name. */
  owner_id: string | null
  owner_name: string
  owner_kind: OwnerKind
  votes: number | null
  capital: number | null
  /** Right to appoint or remove most of the board. */
  board_majority: Flag
  /** By a contract or the articles. */
  dominant_influence: Flag
  /** Controls most votes alone by an agreement of shareholders. */
  agreement: Flag
  /** A person: takes part in management or owns others of the same or an adjacent market. */
  same_market: Flag
  /** A municipality: its inhabitants and annual budget. */
  owner_inhabitants: number | null
  owner_budget_cents: number | null
  /** A business angel: what the angels have put in together. */
  invested_cents: number | null
  valid_from: string | null
  /** Last day. */
  valid_to: string | null
}

/** De minimis aid received; a later cut is a row of its own, negative, with the day of the grant. */
export interface OrganisationAidTable extends TrackedRow {
  organisation_id: string
  /** The project of this workspace in which it was granted. */
  project_id: string | null
  granted_on: string
  amount_cents: number
  /** Gross grant equivalent: what counts. */
  gross_grant_cents: number
  grantor: string
  regime: AidRegime
  road_freight: Flag
  instrument: AidInstrument
  origin: AidOrigin
  note: string
}

/** What the organisation has told or shown on a day; `clear` = nothing stands in the way, all aid told. */
export interface OrganisationStatementsTable extends TrackedRow {
  organisation_id: string
  kind: StatementKind
  stated_on: string
  outcome: StatementOutcome
  note: string
}

/** An organisation's part in a project. */
export interface ParticipationsTable extends TrackedRow {
  project_id: string
  organisation_id: string
  /** The order of the agreement: it settles ties of cents. */
  position: number
  role: ParticipationRole
  joined_on: string | null
  /** Last day as a member; `null` = still one. */
  left_on: string | null
  agreement_signed_on: string | null
  leaving_reason: string
  /** The activity that is aided; `null` = the organisation's main one. */
  activity: Activity | null
  /** The company's part of the public support as decided; `null` = not known. */
  planned_aid_cents: number | null
}

export interface OrganisationTables {
  organisations: OrganisationsTable
  organisation_names: OrganisationNamesTable
  organisation_sites: OrganisationSitesTable
  organisation_years: OrganisationYearsTable
  organisation_links: OrganisationLinksTable
  organisation_aid: OrganisationAidTable
  organisation_statements: OrganisationStatementsTable
  participations: ParticipationsTable
}

export const organisationTables = [
  'organisations',
  'organisation_names',
  'organisation_sites',
  'organisation_years',
  'organisation_links',
  'organisation_aid',
  'organisation_statements',
  'participations',
] as const satisfies readonly (keyof OrganisationTables)[]
