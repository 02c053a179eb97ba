import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const dayCheck = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`

const lines = [
  'staff',
  'services',
  'communication',
  'travel',
  'materials',
  'devices',
  'equipment',
  'buildings_land',
  'investment',
  'audit',
  'rents',
  'small_purchases',
  'international',
  'promotion',
  'assessment',
  'pilot_depreciation',
  'other',
  'flat_rate',
]

const table = `CREATE TABLE change_applications (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1),
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT,
  line TEXT CHECK (line IN (${lines.map((line) => `'${line}'`).join(', ')})),
  subject TEXT NOT NULL CHECK (length(subject) <= 2000),
  received_on TEXT ${dayCheck('received_on')},
  outcome TEXT NOT NULL CHECK (outcome IN ('pending', 'accepted', 'rejected', 'withdrawn')),
  decided_on TEXT ${dayCheck('decided_on')},
  reference TEXT NOT NULL CHECK (length(reference) <= 200),
  CHECK (decided_on IS NULL OR received_on IS NOT NULL AND received_on <= decided_on)
) STRICT`

/** Changes of the decision that were applied for: an overrun is judged by whether one came in time. */
export const changeApplications: Migration = {
  version: 160,
  name: 'change-applications',
  async up(tx) {
    await sql.raw(table).execute(tx)
    await sql.raw('CREATE INDEX change_applications_project ON change_applications (project_id)').execute(tx)
  },
}
