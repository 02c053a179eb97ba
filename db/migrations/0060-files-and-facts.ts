import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const tracked = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1)`
const day = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`
const instant = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]*Z' AND length(${column}) <= 30)`
const told = (column: string) => `${column} INTEGER CHECK (${column} IN (0, 1))`
const count = (column: string, most: number) => `${column} INTEGER CHECK (${column} BETWEEN 0 AND ${most})`
const cents = (column: string) => `${column} INTEGER CHECK (${column} BETWEEN 0 AND 9007199254740991)`
const text = (column: string, most: number) => `${column} TEXT NOT NULL CHECK (length(${column}) <= ${most})`
const project = 'project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT'

const statements = [
  `CREATE TABLE attachments (
  ${tracked},
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
  media_type TEXT NOT NULL CHECK (length(media_type) BETWEEN 1 AND 100),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 255)
) STRICT`,
  `CREATE TABLE attachment_links (
  ${tracked},
  attachment_id TEXT NOT NULL REFERENCES attachments (id) ON DELETE RESTRICT,
  project_id TEXT REFERENCES projects (id) ON DELETE RESTRICT,
  owner_table TEXT NOT NULL CHECK (length(owner_table) BETWEEN 1 AND 64),
  owner_id TEXT NOT NULL CHECK (length(owner_id) BETWEEN 1 AND 64),
  added_at TEXT NOT NULL ${instant('added_at')},
  UNIQUE (owner_table, owner_id, attachment_id)
) STRICT`,
  `CREATE TABLE ledger_settings (
  ${tracked},
  project_id TEXT NOT NULL UNIQUE REFERENCES projects (id) ON DELETE RESTRICT,
  pending_since TEXT ${day('pending_since')},
  is_group INTEGER NOT NULL CHECK (is_group IN (0, 1)),
  ${cents('procurement_threshold_cents')},
  ${told('vat_proof')},
  ${cents('in_kind_work_cents')},
  ${cents('in_kind_machine_cents')}
) STRICT`,
  `CREATE TABLE share_keys (
  ${tracked},
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  ${text('basis', 2000)},
  valid_from TEXT NOT NULL ${day('valid_from')},
  valid_to TEXT ${day('valid_to')},
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT`,
  `CREATE TABLE share_key_parts (
  ${tracked},
  key_id TEXT NOT NULL REFERENCES share_keys (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 0),
  member_id TEXT REFERENCES projects (id) ON DELETE RESTRICT,
  ${text('label', 200)},
  weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 1000000000),
  CHECK ((member_id IS NULL) = (label <> ''))
) STRICT`,
  `CREATE TABLE ledger_facts (
  ${tracked},
  ${project},
  row_id TEXT NOT NULL UNIQUE REFERENCES ledger_rows (id) ON DELETE RESTRICT,
  ${cents('contract_cents')},
  ${told('enough_tenders')},
  ${told('price_evidence')},
  ${told('artificially_split')},
  ${told('related_seller')},
  ${told('outside_tenders')},
  ${count('work_share', 10_000)},
  ${told('within_normal_pay')},
  ${told('job_description')},
  ${told('hired_for_project')},
  ${count('person_months', 100_000)},
  ${told('open_recruitment')},
  ${count('kilometres', 100_000)},
  ${told('within_travel_rules')},
  ${told('device_had_aid')},
  ${told('device_within_value')},
  ${told('device_justified')},
  ${count('device_years', 100)},
  group_scope TEXT CHECK (group_scope IN ('common', 'company')),
  share_key_id TEXT REFERENCES share_keys (id) ON DELETE RESTRICT
) STRICT`,
  `CREATE TABLE in_kind_work (
  ${tracked},
  ${project},
  worker TEXT NOT NULL CHECK (length(worker) BETWEEN 1 AND 200),
  ${told('is_of_age')},
  ${text('task', 500)},
  work_day TEXT ${day('work_day')},
  ${count('hours', 100_000)},
  ${text('machine', 200)},
  ${count('machine_hours', 100_000)},
  signed_on TEXT ${day('signed_on')}
) STRICT`,
  'CREATE INDEX attachment_links_attachment ON attachment_links (attachment_id)',
  'CREATE INDEX attachment_links_project ON attachment_links (project_id) WHERE project_id IS NOT NULL',
  'CREATE INDEX ledger_facts_project ON ledger_facts (project_id)',
  'CREATE INDEX ledger_facts_key ON ledger_facts (share_key_id) WHERE share_key_id IS NOT NULL',
  'CREATE INDEX share_key_parts_key ON share_key_parts (key_id, position)',
  'CREATE INDEX share_key_parts_member ON share_key_parts (member_id) WHERE member_id IS NOT NULL',
  'CREATE INDEX in_kind_work_project ON in_kind_work (project_id, work_day)',
]

/** Files and where they are used, what the rules ask of ledger rows, shared-cost keys and voluntary work. */
export const filesAndFacts: Migration = {
  version: 60,
  name: 'files-and-facts',
  async up(tx) {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  },
}
