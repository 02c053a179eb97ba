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

const standing = (table: string, event: 'UPDATE' | 'DELETE') => `CREATE TRIGGER ${table}_stand_${event.toLowerCase()}
  BEFORE ${event} ON ${table} BEGIN SELECT RAISE(ABORT, 'a locked report never changes'); END`

const reopened = `CREATE TRIGGER reports_stay_locked BEFORE UPDATE OF state ON reports
  WHEN NEW.state IN ('draft', 'checked') AND EXISTS (SELECT 1 FROM report_snapshots WHERE report_id = OLD.id)
  BEGIN SELECT RAISE(ABORT, 'a locked report never changes'); END`

const rewritten = (event: 'UPDATE' | 'DELETE' | 'INSERT', row: 'OLD' | 'NEW') =>
  `CREATE TRIGGER narratives_stand_${event.toLowerCase()} BEFORE ${event} ON narratives
  WHEN EXISTS (SELECT 1 FROM report_snapshots WHERE report_id = ${row}.report_id)
  BEGIN SELECT RAISE(ABORT, 'a locked report never changes'); END`

/** Locked reports: what was kept of each, how it was sent, and how long its papers are kept. */
export const reportSnapshots: Migration = {
  version: 150,
  name: 'report-snapshots',
  async up(tx) {
    const steps = [
      snapshotTable,
      fileTable,
      filingTable,
      ...['report_snapshots', 'report_snapshot_files'].flatMap((table) => [
        standing(table, 'UPDATE'),
        standing(table, 'DELETE'),
      ]),
      reopened,
      rewritten('UPDATE', 'OLD'),
      rewritten('DELETE', 'OLD'),
      rewritten('INSERT', 'NEW'),
    ]
    for (const step of steps) await sql.raw(step).execute(tx)
  },
}
