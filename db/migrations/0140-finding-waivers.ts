import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const table = `CREATE TABLE finding_waivers (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1),
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT,
  report_id TEXT REFERENCES reports (id) ON DELETE RESTRICT,
  check_id TEXT NOT NULL CHECK (length(check_id) >= 1),
  key TEXT NOT NULL CHECK (length(key) >= 1),
  reason TEXT NOT NULL CHECK (length(trim(reason)) >= 1),
  waived_at TEXT NOT NULL CHECK (waived_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*Z'),
  waived_by TEXT NOT NULL
) STRICT`

/** Findings that people have let be, with their reason: of the project's data, or of one report. */
export const findingWaivers: Migration = {
  version: 140,
  name: 'finding-waivers',
  async up(tx) {
    await sql.raw(table).execute(tx)
    // An absent report is a value like any other here: a finding of the data is waived once.
    await sql
      .raw(
        `CREATE UNIQUE INDEX finding_waivers_finding
         ON finding_waivers (project_id, coalesce(report_id, ''), check_id, key)`,
      )
      .execute(tx)
    await sql.raw('CREATE INDEX finding_waivers_report ON finding_waivers (report_id)').execute(tx)
  },
}
