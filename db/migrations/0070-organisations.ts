import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const dayCheck = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`
const day = (column: string) => `${column} TEXT NOT NULL ${dayCheck(column)}`
const optionalDay = (column: string) => `${column} TEXT ${dayCheck(column)}`
const cents = (column: string) => `${column} INTEGER CHECK (${column} BETWEEN -9007199254740991 AND 9007199254740991)`
const cell = (column: string) => `${column} TEXT NOT NULL CHECK (length(${column}) <= 500)`
const flag = (column: string) => `${column} INTEGER NOT NULL CHECK (${column} IN (0, 1))`
const answer = (column: string) => `${column} INTEGER CHECK (${column} IN (0, 1))`
const rate = (column: string) => `${column} INTEGER CHECK (${column} BETWEEN 0 AND 10000)`
const municipality = (column: string) => `${column} TEXT CHECK (${column} GLOB '[0-9][0-9][0-9]')`
const owned = 'organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT'
const activities = "('general', 'road_freight', 'agriculture', 'fishery')"

const tracked = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1)`

const statements = [
  `CREATE TABLE organisations (
  ${tracked},
  business_id TEXT UNIQUE CHECK (business_id GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9]-[0-9]'),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  legal_form TEXT CHECK (legal_form IN (
    'limited_company', 'public_limited_company', 'sole_trader', 'general_partnership', 'limited_partnership',
    'cooperative', 'association', 'foundation', 'municipality', 'joint_municipal_authority', 'state', 'university',
    'other')),
  country TEXT NOT NULL CHECK (country GLOB '[A-Z][A-Z]'),
  ${municipality('municipality')},
  ${cell('street')},
  postal_code TEXT NOT NULL CHECK (length(postal_code) <= 20),
  ${cell('city')},
  ${cell('contact_name')},
  ${cell('email')},
  ${cell('phone')},
  nace TEXT NOT NULL CHECK (length(nace) <= 20),
  activity TEXT CHECK (activity IN ${activities}),
  ${flag('mixed_activities')},
  ${answer('accounts_separated')},
  ${optionalDay('founded_on')},
  notes TEXT NOT NULL CHECK (length(notes) <= 20000)
) STRICT`,
  `CREATE TABLE organisation_names (
  ${tracked},
  ${owned},
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  kind TEXT NOT NULL CHECK (kind IN ('auxiliary', 'former', 'spelling'))
) STRICT`,
  `CREATE TABLE organisation_sites (
  ${tracked},
  ${owned},
  ${cell('name')},
  ${cell('street')},
  postal_code TEXT NOT NULL CHECK (length(postal_code) <= 20),
  ${municipality('municipality')},
  area_class TEXT CHECK (area_class IN (
    'inner_urban', 'outer_urban', 'peri_urban', 'local_centre', 'rural_near_urban', 'rural_heartland', 'sparse_rural')),
  map_check TEXT CHECK (map_check IN ('inside', 'outside', 'unclear')),
  ${optionalDay('checked_on')},
  ${cell('checked_by')}
) STRICT`,
  `CREATE TABLE organisation_years (
  ${tracked},
  ${owned},
  ${day('start_day')},
  ${day('end_day')},
  awu INTEGER CHECK (awu BETWEEN 0 AND 9007199254740991),
  ${cents('turnover_cents')},
  ${cents('balance_cents')},
  ${cents('equity_cents')},
  basis TEXT NOT NULL CHECK (basis IN ('approved', 'unapproved', 'estimate')),
  CHECK (start_day <= end_day)
) STRICT`,
  `CREATE TABLE organisation_links (
  ${tracked},
  ${owned},
  owner_id TEXT REFERENCES organisations (id) ON DELETE RESTRICT,
  ${cell('owner_name')},
  owner_kind TEXT NOT NULL CHECK (owner_kind IN (
    'enterprise', 'person', 'municipality', 'public_body', 'university', 'public_investor', 'venture_capital',
    'business_angel', 'institutional_investor')),
  ${rate('votes')},
  ${rate('capital')},
  ${flag('board_majority')},
  ${flag('dominant_influence')},
  ${flag('agreement')},
  ${flag('same_market')},
  owner_inhabitants INTEGER CHECK (owner_inhabitants >= 0),
  ${cents('owner_budget_cents')},
  ${cents('invested_cents')},
  ${optionalDay('valid_from')},
  ${optionalDay('valid_to')},
  CHECK (owner_id IS NULL OR owner_id <> organisation_id)
) STRICT`,
  `CREATE TABLE organisation_aid (
  ${tracked},
  ${owned},
  project_id TEXT REFERENCES projects (id) ON DELETE RESTRICT,
  ${day('granted_on')},
  amount_cents INTEGER NOT NULL CHECK (amount_cents BETWEEN -9007199254740991 AND 9007199254740991),
  gross_grant_cents INTEGER NOT NULL CHECK (gross_grant_cents BETWEEN -9007199254740991 AND 9007199254740991),
  ${cell('grantor')},
  regime TEXT NOT NULL CHECK (regime IN ('general', 'services', 'agriculture', 'fishery')),
  ${flag('road_freight')},
  instrument TEXT NOT NULL CHECK (instrument IN ('grant', 'interest_subsidy', 'loan', 'guarantee', 'other')),
  origin TEXT NOT NULL CHECK (origin IN ('finland', 'other_state', 'union')),
  ${cell('note')}
) STRICT`,
  `CREATE TABLE organisation_statements (
  ${tracked},
  ${owned},
  kind TEXT NOT NULL CHECK (kind IN ('de_minimis', 'taxes', 'difficulty', 'own_money')),
  ${day('stated_on')},
  outcome TEXT NOT NULL CHECK (outcome IN ('clear', 'problem')),
  ${cell('note')}
) STRICT`,
  `CREATE TABLE participations (
  ${tracked},
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT,
  ${owned},
  position INTEGER NOT NULL CHECK (position >= 0),
  role TEXT NOT NULL CHECK (role IN ('participant', 'interested', 'partner', 'implementer')),
  ${optionalDay('joined_on')},
  ${optionalDay('left_on')},
  ${optionalDay('agreement_signed_on')},
  ${cell('leaving_reason')},
  activity TEXT CHECK (activity IN ${activities}),
  planned_aid_cents INTEGER CHECK (planned_aid_cents BETWEEN 0 AND 9007199254740991),
  CHECK (joined_on IS NULL OR left_on IS NULL OR joined_on <= left_on)
) STRICT`,
  'CREATE INDEX organisation_names_owner ON organisation_names (organisation_id)',
  'CREATE INDEX organisation_sites_owner ON organisation_sites (organisation_id)',
  'CREATE INDEX organisation_years_owner ON organisation_years (organisation_id, start_day)',
  'CREATE INDEX organisation_links_owned ON organisation_links (organisation_id)',
  'CREATE INDEX organisation_links_owner ON organisation_links (owner_id) WHERE owner_id IS NOT NULL',
  'CREATE INDEX organisation_aid_owner ON organisation_aid (organisation_id, granted_on)',
  'CREATE INDEX organisation_aid_project ON organisation_aid (project_id) WHERE project_id IS NOT NULL',
  'CREATE INDEX organisation_statements_owner ON organisation_statements (organisation_id)',
  'CREATE INDEX participations_project ON participations (project_id, position)',
  'CREATE INDEX participations_organisation ON participations (organisation_id)',
]

/** The register of organisations: who they are, what is known of them by day and year, and their part in projects. */
export const organisations: Migration = {
  version: 70,
  name: 'organisations',
  async up(tx) {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  },
}
