import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const day = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`
const share = (column: string) => `CHECK (${column} BETWEEN 1 AND 10000)`

const tracked = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1)`
const ofStaff = `${tracked},
  staff_id TEXT NOT NULL REFERENCES staff_members (id) ON DELETE RESTRICT`

const statements = [
  `CREATE TABLE staff_members (
  ${tracked},
  name TEXT NOT NULL CHECK (length(name) >= 1),
  title TEXT NOT NULL,
  staff_number TEXT NOT NULL
) STRICT`,
  `CREATE TABLE employments (
  ${ofStaff},
  employer TEXT NOT NULL,
  share INTEGER NOT NULL ${share('share')},
  start_day TEXT NOT NULL ${day('start_day')},
  end_day TEXT ${day('end_day')},
  annual_pay_cents INTEGER CHECK (annual_pay_cents BETWEEN 0 AND 9007199254740991),
  side_cost_rate INTEGER CHECK (side_cost_rate BETWEEN 0 AND 10000),
  CHECK (end_day IS NULL OR end_day >= start_day)
) STRICT`,
  `CREATE TABLE allocations (
  ${ofStaff},
  project_id TEXT REFERENCES projects (id) ON DELETE RESTRICT,
  outside_project TEXT NOT NULL,
  role TEXT NOT NULL,
  work_package TEXT NOT NULL,
  share INTEGER NOT NULL ${share('share')},
  start_day TEXT NOT NULL ${day('start_day')},
  end_day TEXT NOT NULL ${day('end_day')},
  CHECK (end_day >= start_day),
  CHECK ((project_id IS NULL) = (outside_project <> ''))
) STRICT`,
  `CREATE TABLE hour_entries (
  ${ofStaff},
  day TEXT NOT NULL ${day('day')},
  kind TEXT NOT NULL CHECK (kind IN (
    'project', 'outside_project', 'other_work', 'annual_leave', 'sick_leave', 'family_leave', 'other_absence')),
  project_id TEXT REFERENCES projects (id) ON DELETE RESTRICT,
  activity TEXT NOT NULL,
  hours INTEGER NOT NULL CHECK (hours BETWEEN 1 AND 2400),
  CHECK ((kind = 'project') = (project_id IS NOT NULL))
) STRICT`,
  `CREATE TABLE hour_months (
  ${ofStaff},
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND length(month) = 7),
  state TEXT NOT NULL CHECK (state IN ('approved', 'locked')),
  approved_by TEXT NOT NULL,
  approved_on TEXT NOT NULL ${day('approved_on')},
  UNIQUE (staff_id, month)
) STRICT`,
  'CREATE INDEX employments_staff ON employments (staff_id, start_day)',
  'CREATE INDEX allocations_staff ON allocations (staff_id, start_day)',
  'CREATE INDEX allocations_project ON allocations (project_id, start_day) WHERE project_id IS NOT NULL',
  `CREATE UNIQUE INDEX hour_entries_cell ON hour_entries
  (staff_id, day, kind, coalesce(project_id, ''), activity)`,
  // Both hold all that the sums over years and projects read, so that these never visit the rows.
  'CREATE INDEX hour_entries_year ON hour_entries (staff_id, day, kind, hours)',
  `CREATE INDEX hour_entries_project ON hour_entries (project_id, staff_id, day, hours) WHERE project_id IS NOT NULL`,
]

/** Staff, their employments and allocations to projects, and hours by day with the approval of months. */
export const people: Migration = {
  version: 20,
  name: 'people',
  async up(tx) {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  },
}
