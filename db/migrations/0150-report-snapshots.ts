import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const tracked = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1)`
const sha256 = (column: string) => `CHECK (length(${column}) = 64 AND ${column} NOT GLOB '*[^0-9a-f]*')`

const snapshotTable = `CREATE TABLE report_snapshots (
  ${tracked} CHECK (version = 1),
  report_id TEXT NOT NULL UNIQUE REFERENCES reports (id) ON DELETE RESTRICT,
  locked_at TEXT NOT NULL CHECK (locked_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*Z'),
  app_version TEXT NOT NULL CHECK (length(app_version) >= 1),
  form_id TEXT NOT NULL CHECK (length(form_id) >= 1),
  form_edition TEXT NOT NULL,
  rules_sha256 TEXT NOT NULL ${sha256('rules_sha256')}
) STRICT`

const fileTable = `CREATE TABLE report_snapshot_files (
  ${tracked} CHECK (version = 1),
  snapshot_id TEXT NOT NULL REFERENCES report_snapshots (id) ON DELETE RESTRICT,
  role TEXT NOT NULL CHECK (role IN ('pdf', 'input', 'model', 'tables', 'text', 'rules')),
  name TEXT NOT NULL CHECK (name GLOB '[A-Za-z0-9]*' AND name NOT GLOB '*[^A-Za-z0-9_.-]*' AND length(name) <= 120),
  media_type TEXT NOT NULL CHECK (media_type GLOB '?*/?*'),
  size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
  sha256 TEXT NOT NULL ${sha256('sha256')},
  UNIQUE (snapshot_id, role),
  UNIQUE (snapshot_id, name)
) STRICT`

const filingTable = `CREATE TABLE report_filings (
  ${tracked},
  report_id TEXT NOT NULL UNIQUE REFERENCES reports (id) ON DELETE RESTRICT,
  channel TEXT CHECK (channel IN ('service', 'email', 'post', 'other')),
  reference TEXT NOT NULL,
  reasons TEXT NOT NULL,
  retain_until TEXT
    CHECK (retain_until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(retain_until) = 10),
  retain_note TEXT NOT NULL
) STRICT`

/** Locked reports: what was kept of each, how it was sent, and how long its papers are kept. */
export const reportSnapshots: Migration = {
  version: 150,
  name: 'report-snapshots',
  async up(tx) {
    for (const step of [snapshotTable, fileTable, filingTable]) await sql.raw(step).execute(tx)
  },
}
