import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const day = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`
const instant = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]*Z' AND length(${column}) <= 30)`
const cents = (column: string) => `CHECK (${column} BETWEEN -9007199254740991 AND 9007199254740991)`
const points = (column: string) => `CHECK (${column} BETWEEN 0 AND 1000000)`
const flag = (column: string) => `CHECK (${column} IN (0, 1))`
const rounding = (column: string) => `CHECK (${column} IN ('HALF_UP', 'HALF_EVEN', 'DOWN', 'UP'))`
/** Ids of the rules' catalogues, which grow without a migration. */
const name = (column: string) => `CHECK (length(${column}) BETWEEN 1 AND 60)`

const tracked = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1),
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT`
const ofDecision = `${tracked},
  decision_id TEXT NOT NULL REFERENCES decisions (id) ON DELETE RESTRICT`

const statements = [
  `CREATE TABLE decisions (
  ${tracked},
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  status TEXT NOT NULL CHECK (status IN ('draft', 'confirmed')),
  number TEXT NOT NULL,
  decided_on TEXT ${day('decided_on')},
  valid_from TEXT ${day('valid_from')},
  regime TEXT NOT NULL CHECK (regime IN ('SF14', 'SF21', 'RUR14', 'RUR23')),
  fund TEXT NOT NULL CHECK (fund IN ('EAKR', 'ESR', 'ESR+', 'JTF', 'EAFRD')),
  support_rate INTEGER ${points('support_rate')},
  granted_cents INTEGER ${cents('granted_cents')},
  public_cap INTEGER ${points('public_cap')},
  total_cost_cents INTEGER ${cents('total_cost_cents')},
  income_cents INTEGER ${cents('income_cents')},
  overrun_rate INTEGER ${points('overrun_rate')},
  overrun_cents INTEGER ${cents('overrun_cents')},
  flat_rate_rounding TEXT NOT NULL ${rounding('flat_rate_rounding')},
  support_rounding TEXT NOT NULL ${rounding('support_rounding')},
  hourly_rounding TEXT NOT NULL ${rounding('hourly_rounding')},
  conditions TEXT NOT NULL,
  created_at TEXT NOT NULL ${instant('created_at')},
  updated_at TEXT NOT NULL ${instant('updated_at')},
  UNIQUE (project_id, sequence),
  CHECK (status = 'draft' OR (decided_on IS NOT NULL AND valid_from IS NOT NULL))
) STRICT`,
  `CREATE TABLE decision_budget_lines (
  ${ofDecision},
  category TEXT NOT NULL ${name('category')},
  year INTEGER CHECK (year BETWEEN 1995 AND 2100),
  partner TEXT NOT NULL,
  work_package TEXT NOT NULL,
  amount_cents INTEGER NOT NULL ${cents('amount_cents')}
) STRICT`,
  `CREATE TABLE decision_sources (
  ${ofDecision},
  position INTEGER NOT NULL CHECK (position >= 0),
  source TEXT NOT NULL ${name('source')},
  name TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('PERCENT', 'FIXED', 'RESIDUAL')),
  share INTEGER ${points('share')},
  amount_cents INTEGER ${cents('amount_cents')},
  in_support INTEGER NOT NULL ${flag('in_support')}
) STRICT`,
  `CREATE TABLE decision_models (
  ${ofDecision},
  model_id TEXT NOT NULL ${name('model_id')},
  UNIQUE (decision_id, model_id)
) STRICT`,
  `CREATE TABLE decision_model_figures (
  ${ofDecision},
  model_id TEXT NOT NULL ${name('model_id')},
  parameter TEXT NOT NULL ${name('parameter')},
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 9007199254740991),
  UNIQUE (decision_id, model_id, parameter)
) STRICT`,
  `CREATE TABLE decision_deadlines (
  ${ofDecision},
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('claim', 'report', 'final_claim', 'final_report')),
  covers_to TEXT ${day('covers_to')},
  due_on TEXT ${day('due_on')},
  note TEXT NOT NULL
) STRICT`,
  `CREATE UNIQUE INDEX decision_budget_lines_cell
  ON decision_budget_lines (decision_id, category, coalesce(year, 0), partner, work_package)`,
  'CREATE INDEX decision_sources_decision ON decision_sources (decision_id, position)',
  'CREATE INDEX decision_deadlines_decision ON decision_deadlines (decision_id, position)',
  'CREATE INDEX decision_budget_lines_project ON decision_budget_lines (project_id)',
  'CREATE INDEX decision_sources_project ON decision_sources (project_id)',
  'CREATE INDEX decision_models_project ON decision_models (project_id)',
  'CREATE INDEX decision_model_figures_project ON decision_model_figures (project_id)',
  'CREATE INDEX decision_deadlines_project ON decision_deadlines (project_id)',
]

/** Versions of the funding decision with their budget, sources, cost models and schedule. */
export const decisions: Migration = {
  version: 30,
  name: 'decisions',
  async up(tx) {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  },
}
