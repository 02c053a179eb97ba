import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const day = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`
const instant = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]*Z' AND length(${column}) <= 30)`
const cents = (column: string) => `CHECK (${column} BETWEEN -9007199254740991 AND 9007199254740991)`
const flag = (column: string) => `CHECK (${column} IN (0, 1))`
const hundredths = (column: string) => `CHECK (${column} BETWEEN 0 AND 100000000000)`
const score = (column: string) => `CHECK (${column} BETWEEN 0 AND 10)`

const tracked = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1)`
const ofProject = `${tracked},
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT`
const ordered = `${ofProject},
  position INTEGER NOT NULL CHECK (position >= 0)`

const statements = [
  `CREATE TABLE projects (
  ${tracked},
  code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40),
  name TEXT NOT NULL,
  fund TEXT NOT NULL CHECK (fund IN ('EAKR', 'ESR')),
  axis_code TEXT NOT NULL,
  axis_name TEXT NOT NULL,
  objective_code TEXT NOT NULL,
  objective_name TEXT NOT NULL,
  period_start TEXT ${day('period_start')},
  period_end TEXT ${day('period_end')},
  state TEXT NOT NULL,
  authority TEXT NOT NULL,
  applicant_name TEXT NOT NULL,
  applicant_organisation_type TEXT NOT NULL,
  applicant_business_id TEXT NOT NULL,
  applicant_street TEXT NOT NULL,
  applicant_phone TEXT NOT NULL,
  applicant_postal_code TEXT NOT NULL,
  applicant_city TEXT NOT NULL,
  applicant_website TEXT NOT NULL,
  contact_name TEXT NOT NULL,
  contact_position TEXT NOT NULL,
  contact_email TEXT NOT NULL,
  contact_phone TEXT NOT NULL,
  procedure_text TEXT NOT NULL,
  print_co_implementers_heading INTEGER NOT NULL ${flag('print_co_implementers_heading')},
  summary_plan TEXT NOT NULL,
  target_direct TEXT NOT NULL,
  target_indirect TEXT NOT NULL,
  granted_eu_state_cents INTEGER ${cents('granted_eu_state_cents')},
  realised_eu_state_cents INTEGER ${cents('realised_eu_state_cents')},
  planned_public_cents INTEGER ${cents('planned_public_cents')},
  realised_public_cents INTEGER ${cents('realised_public_cents')},
  site_street TEXT NOT NULL,
  site_postal_code TEXT NOT NULL,
  site_city TEXT NOT NULL,
  final_summary TEXT,
  created_at TEXT NOT NULL ${instant('created_at')},
  updated_at TEXT NOT NULL ${instant('updated_at')}
) STRICT`,
  `CREATE TABLE project_co_implementers (
  ${ordered},
  name TEXT NOT NULL,
  business_id TEXT NOT NULL
) STRICT`,
  `CREATE TABLE project_areas (
  ${ordered},
  kind TEXT NOT NULL CHECK (kind IN ('region', 'subregion', 'municipality')),
  name TEXT NOT NULL
) STRICT`,
  `CREATE TABLE project_indicators (
  ${ordered},
  catalogue_key TEXT,
  heading TEXT NOT NULL,
  planned INTEGER ${hundredths('planned')},
  planned_women INTEGER ${hundredths('planned_women')},
  has_realised INTEGER NOT NULL ${flag('has_realised')},
  realised INTEGER ${hundredths('realised')},
  realised_women INTEGER ${hundredths('realised_women')}
) STRICT`,
  `CREATE TABLE project_equality_answers (
  ${ofProject},
  question TEXT NOT NULL CHECK (question IN ('analysis', 'mainstreaming', 'mainGoal')),
  answer TEXT CHECK (answer IN ('yes', 'no')),
  comment TEXT NOT NULL,
  UNIQUE (project_id, question)
) STRICT`,
  `CREATE TABLE project_sustainability_scores (
  ${ofProject},
  criterion TEXT NOT NULL CHECK (criterion IN (
    'naturalResources', 'climateRisks', 'biodiversity', 'waterSoilAir', 'natura2000', 'materialsWaste',
    'renewableEnergy', 'localEconomy', 'intangibleProducts', 'mobilityLogistics', 'wellbeing', 'equality',
    'culturalEquality', 'culturalEnvironment', 'environmentalSkills')),
  direct INTEGER ${score('direct')},
  indirect INTEGER ${score('indirect')},
  comment TEXT NOT NULL,
  UNIQUE (project_id, criterion)
) STRICT`,
  `CREATE TABLE project_published_layouts (
  ${tracked},
  project_id TEXT NOT NULL UNIQUE REFERENCES projects (id) ON DELETE RESTRICT,
  layout_json TEXT NOT NULL CHECK (json_valid(layout_json)),
  file_name TEXT NOT NULL,
  source_sha256 TEXT NOT NULL CHECK (length(source_sha256) = 64),
  imported_at TEXT NOT NULL ${instant('imported_at')}
) STRICT`,
  `CREATE TABLE settings (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT`,
  `CREATE TABLE commands (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL ${instant('at')},
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  project_id TEXT,
  project_code TEXT,
  undoes_seq INTEGER UNIQUE REFERENCES commands (seq) ON DELETE RESTRICT,
  CHECK ((kind = 'do') = (undoes_seq IS NULL))
) STRICT`,
  `CREATE TABLE changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  command_seq INTEGER NOT NULL REFERENCES commands (seq) ON DELETE RESTRICT,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  before_json TEXT CHECK (json_valid(before_json)),
  after_json TEXT CHECK (json_valid(after_json)),
  CHECK (before_json IS NOT NULL OR after_json IS NOT NULL)
) STRICT`,
  'CREATE INDEX project_co_implementers_project ON project_co_implementers (project_id, position)',
  'CREATE INDEX project_areas_project ON project_areas (project_id, kind, position)',
  'CREATE INDEX project_indicators_project ON project_indicators (project_id, position)',
  'CREATE INDEX commands_project ON commands (project_id, seq) WHERE project_id IS NOT NULL',
  'CREATE INDEX changes_command ON changes (command_seq)',
]

/** The project with its published description, settings, and the history that undo works from. */
export const foundation: Migration = {
  version: 10,
  name: 'foundation',
  async up(tx) {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  },
}
