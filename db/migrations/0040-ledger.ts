import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const day = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`
const instant = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]*Z' AND length(${column}) <= 30)`
const cents = (column: string) => `CHECK (${column} BETWEEN -9007199254740991 AND 9007199254740991)`
const cell = (column: string) => `${column} TEXT NOT NULL CHECK (length(${column}) <= 500)`
const count = (column: string) => `${column} INTEGER NOT NULL CHECK (${column} >= 0)`

const tracked = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1)`

const statements = [
  `CREATE TABLE ledger_imports (
  ${tracked},
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT,
  file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
  file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
  imported_at TEXT NOT NULL ${instant('imported_at')},
  ${count('read_count')},
  ${count('accepted_count')},
  ${count('rejected_count')},
  ${count('duplicate_count')},
  CHECK (accepted_count + rejected_count + duplicate_count = read_count)
) STRICT`,
  `CREATE TABLE ledger_rows (
  ${tracked},
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 0),
  entry TEXT NOT NULL CHECK (entry IN ('cost', 'income')),
  cost_day TEXT ${day('cost_day')},
  payment_day TEXT ${day('payment_day')},
  ${cell('voucher')},
  ${cell('account')},
  ${cell('cost_centre')},
  ${cell('supplier')},
  ${cell('text')},
  net_cents INTEGER ${cents('net_cents')},
  vat_cents INTEGER ${cents('vat_cents')},
  vat_final INTEGER NOT NULL CHECK (vat_final IN (0, 1)),
  eligible_cents INTEGER ${cents('eligible_cents')},
  category TEXT CHECK (category IN (
    'staff', 'services', 'communication', 'travel', 'materials', 'devices', 'equipment', 'buildings_land',
    'investment', 'audit', 'rents', 'small_purchases', 'international', 'promotion', 'assessment',
    'pilot_depreciation', 'other')),
  cost_kind TEXT CHECK (length(cost_kind) BETWEEN 1 AND 40),
  ${cell('work_package')},
  import_id TEXT REFERENCES ledger_imports (id) ON DELETE RESTRICT,
  fingerprint TEXT CHECK (length(fingerprint) = 64),
  CHECK ((import_id IS NULL) = (fingerprint IS NULL)),
  UNIQUE (project_id, fingerprint)
) STRICT`,
  `CREATE TABLE ledger_profiles (
  ${tracked},
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 80),
  settings_json TEXT NOT NULL CHECK (json_valid(settings_json))
) STRICT`,
  'CREATE INDEX ledger_rows_project ON ledger_rows (project_id, position)',
  'CREATE INDEX ledger_rows_import ON ledger_rows (import_id) WHERE import_id IS NOT NULL',
  'CREATE INDEX ledger_imports_project ON ledger_imports (project_id, imported_at)',
]

/** Rows of the ledger, the extracts that some of them came from, and how extracts are read. */
export const ledger: Migration = {
  version: 40,
  name: 'ledger',
  async up(tx) {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  },
}
