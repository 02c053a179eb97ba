import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const day = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`
const cents = (column: string) => `CHECK (${column} BETWEEN 0 AND 9007199254740991)`
const text = (column: string) => `${column} TEXT NOT NULL CHECK (length(${column}) <= 500)`
const category = `category TEXT NOT NULL CHECK (category IN (
    'staff', 'services', 'communication', 'travel', 'materials', 'devices', 'equipment', 'buildings_land',
    'investment', 'audit', 'rents', 'small_purchases', 'international', 'promotion', 'assessment',
    'pilot_depreciation', 'other'))`

const tracked = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1),
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT`

const statements = [
  `CREATE TABLE budget_commitments (
  ${tracked},
  ${text('supplier')},
  ${text('text')},
  ${category},
  ${text('work_package')},
  amount_cents INTEGER NOT NULL ${cents('amount_cents')},
  expected_on TEXT ${day('expected_on')},
  booked_on TEXT ${day('booked_on')}
) STRICT`,
  `CREATE TABLE budget_assumptions (
  ${tracked},
  ${category},
  method TEXT NOT NULL CHECK (method IN ('allocations', 'pace', 'rest', 'amount', 'nothing')),
  amount_cents INTEGER ${cents('amount_cents')},
  UNIQUE (project_id, category)
) STRICT`,
  'CREATE INDEX budget_commitments_project ON budget_commitments (project_id)',
]

/** Orders that are not booked yet, and how the rest of each category is foreseen. */
export const budget: Migration = {
  version: 55,
  name: 'budget',
  async up(tx) {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  },
}
