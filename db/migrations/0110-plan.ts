import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const day = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`
const oneOf = (column: string, values: readonly string[]) =>
  `CHECK (${column} IN (${values.map((value) => `'${value}'`).join(', ')}))`
const step = (column: string) => `CHECK (${column} BETWEEN 1 AND 5)`
const year = (column: string) => `CHECK (${column} BETWEEN 1900 AND 2200)`
const workState = `state TEXT NOT NULL ${oneOf('state', ['not_started', 'ongoing', 'done'])}`
const riskState = `state TEXT NOT NULL ${oneOf('state', ['open', 'occurred', 'closed'])}`
const name = 'name TEXT NOT NULL CHECK (length(name) >= 1)'

const listed = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1),
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 0)`
const of = (column: string, table: string, nullable = false) =>
  `${column} TEXT${nullable ? '' : ' NOT NULL'} REFERENCES ${table} (id) ON DELETE RESTRICT`
// A row may stand above others of its table: they come and go in any order within a transaction.
const above = (table: string) => `parent_id TEXT REFERENCES ${table} (id) DEFERRABLE INITIALLY DEFERRED`

const tables: Readonly<Record<string, string>> = {
  plan_work_packages: `code TEXT NOT NULL, ${name}, owner TEXT NOT NULL,
  start_day TEXT ${day('start_day')}, end_day TEXT ${day('end_day')}, description TEXT NOT NULL,
  CHECK (start_day IS NULL OR end_day IS NULL OR end_day >= start_day)`,
  plan_goals: `kind TEXT NOT NULL ${oneOf('kind', ['benefit', 'process'])}, ${above('plan_goals')},
  ${of('work_package_id', 'plan_work_packages', true)},
  ${name}, description TEXT NOT NULL, measure TEXT NOT NULL, baseline TEXT NOT NULL, target TEXT NOT NULL,
  ${workState}, state_day TEXT ${day('state_day')}`,
  plan_actions: `${of('work_package_id', 'plan_work_packages')}, ${of('goal_id', 'plan_goals', true)},
  ${name}, start_day TEXT ${day('start_day')}, end_day TEXT ${day('end_day')}, responsible TEXT NOT NULL, ${workState},
  done_percent INTEGER NOT NULL CHECK (done_percent BETWEEN 0 AND 100),
  CHECK (start_day IS NULL OR end_day IS NULL OR end_day >= start_day)`,
  plan_milestones: `${name}, day TEXT ${day('day')}, ${of('work_package_id', 'plan_work_packages', true)}, ${workState}`,
  // Either end is an action or a work package, so no foreign key fits; the core keeps both ends alive.
  plan_dependencies: `before_id TEXT NOT NULL, after_id TEXT NOT NULL,
  UNIQUE (before_id, after_id), CHECK (before_id <> after_id)`,
  plan_neighbours: `${name}, start_year INTEGER ${year('start_year')}, end_year INTEGER ${year('end_year')},
  explanation TEXT NOT NULL, CHECK (start_year IS NULL OR end_year IS NULL OR end_year >= start_year)`,
  plan_results: name,
  plan_benefits: `${of('result_id', 'plan_results')}, ${name}`,
  plan_risks: `${name}, measures TEXT NOT NULL, owner TEXT NOT NULL,
  probability INTEGER ${step('probability')}, impact INTEGER ${step('impact')}, ${riskState}`,
  plan_risk_reviews: `${of('risk_id', 'plan_risks')}, day TEXT NOT NULL ${day('day')},
  probability INTEGER ${step('probability')}, impact INTEGER ${step('impact')}, ${riskState}`,
  plan_bodies: `kind TEXT NOT NULL ${oneOf('kind', ['owner', 'steering', 'management', 'office', 'working', 'network', 'other'])},
  ${name}, ${above('plan_bodies')}, task TEXT NOT NULL`,
  plan_members: `${of('body_id', 'plan_bodies')}, ${name}, organisation TEXT NOT NULL, role TEXT NOT NULL`,
  plan_meetings: `${of('body_id', 'plan_bodies')}, day TEXT ${day('day')}, place TEXT NOT NULL,
  agenda TEXT NOT NULL, minutes TEXT NOT NULL, decisions TEXT NOT NULL`,
  plan_communications: `audience TEXT NOT NULL CHECK (length(audience) >= 1), message TEXT NOT NULL,
  channel TEXT NOT NULL, timing TEXT NOT NULL, responsible TEXT NOT NULL`,
  plan_limits: `kind TEXT NOT NULL ${oneOf('kind', ['assumption', 'limit', 'dependency'])}, ${name}`,
  plan_attachments: name,
}

/** A project's plan, and the texts of its forms' sections. */
export const plan: Migration = {
  version: 110,
  name: 'plan',
  async up(tx) {
    for (const [table, columns] of Object.entries(tables)) {
      await sql.raw(`CREATE TABLE ${table} (\n  ${listed},\n  ${columns}\n) STRICT`).execute(tx)
      await sql.raw(`CREATE INDEX ${table}_project ON ${table} (project_id, position)`).execute(tx)
    }
    await sql
      .raw(
        `CREATE TABLE narratives (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1),
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT,
  form_id TEXT NOT NULL CHECK (length(form_id) >= 1),
  section TEXT NOT NULL CHECK (length(section) >= 1),
  content_json TEXT NOT NULL CHECK (json_valid(content_json)),
  UNIQUE (project_id, form_id, section)
) STRICT`,
      )
      .execute(tx)
  },
}
