import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const instant = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]*Z' AND length(${column}) <= 30)`
const count = (column: string) => `${column} INTEGER NOT NULL CHECK (${column} >= 0)`
const tracked = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1)`

const statements = [
  `CREATE TABLE hour_imports (
  ${tracked},
  file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
  file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
  imported_at TEXT NOT NULL ${instant('imported_at')},
  ${count('read_count')},
  ${count('accepted_count')},
  ${count('rejected_count')},
  ${count('duplicate_count')},
  CHECK (accepted_count + rejected_count + duplicate_count = read_count)
) STRICT`,
  `CREATE TABLE hour_list_profiles (
  ${tracked},
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 80),
  settings_json TEXT NOT NULL CHECK (json_valid(settings_json))
) STRICT`,
  'CREATE INDEX hour_imports_file ON hour_imports (file_sha256, imported_at)',
]

/** Lists of hours that were taken in, and how lists of known programs are read. */
export const hourLists: Migration = {
  version: 120,
  name: 'hour-lists',
  async up(tx) {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  },
}
