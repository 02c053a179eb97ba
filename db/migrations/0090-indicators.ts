import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const day = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`
const text = (column: string, most = 2_000) => `${column} TEXT NOT NULL CHECK (length(${column}) <= ${most})`
const countings = "('amount', 'jobs', 'organisations', 'persons', 'trainingDays')"

const ofProject = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1),
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT`

const statements = [
  `CREATE TABLE indicators (
  ${ofProject},
  position INTEGER NOT NULL CHECK (position >= 0),
  catalogue TEXT NOT NULL CHECK (catalogue IN (
    'erdf-2014', 'esf-2014', 'erdf-2021', 'esf-2021', 'rural-form', 'rural-2014', 'rural-2023', 'own')),
  code TEXT NOT NULL CHECK (length(code) <= 60),
  ${text('own_name')},
  ${text('own_unit', 60)},
  own_counting TEXT CHECK (own_counting IN ${countings}),
  own_job_place TEXT CHECK (own_job_place IN ('company', 'project')),
  target INTEGER CHECK (target BETWEEN 0 AND 100000000000),
  CHECK ((catalogue = 'own') = (own_counting IS NOT NULL)),
  CHECK (catalogue <> 'own' OR length(own_name) >= 1)
) STRICT`,
  `CREATE TABLE indicator_results (
  ${ofProject},
  indicator_id TEXT REFERENCES indicators (id) ON DELETE RESTRICT,
  description_id TEXT REFERENCES project_indicators (id) ON DELETE RESTRICT,
  day TEXT NOT NULL ${day('day')},
  amount INTEGER NOT NULL CHECK (amount BETWEEN -100000000000 AND 100000000000 AND amount <> 0),
  ${text('counted')},
  ${text('evidence')},
  organisation_id TEXT REFERENCES organisations (id) ON DELETE RESTRICT,
  person_key TEXT CHECK (length(person_key) BETWEEN 1 AND 60),
  gender TEXT CHECK (gender IN ('women', 'men', 'nonBinary')),
  age_band TEXT CHECK (length(age_band) BETWEEN 1 AND 20),
  size_class TEXT CHECK (size_class IN ('micro', 'small', 'medium', 'large')),
  founded_by_women INTEGER NOT NULL CHECK (founded_by_women IN (0, 1)),
  job_place TEXT CHECK (job_place IN ('company', 'project')),
  ${text('source', 80)},
  CHECK ((indicator_id IS NULL) <> (description_id IS NULL))
) STRICT`,
  `CREATE TABLE indicator_settings (
  ${ofProject} UNIQUE,
  age_limits TEXT NOT NULL CHECK (json_valid(age_limits))
) STRICT`,
  "CREATE UNIQUE INDEX indicators_code ON indicators (project_id, catalogue, code) WHERE catalogue <> 'own'",
  'CREATE INDEX indicators_project ON indicators (project_id, position)',
  'CREATE INDEX indicator_results_project ON indicator_results (project_id, day)',
  'CREATE INDEX indicator_results_indicator ON indicator_results (indicator_id) WHERE indicator_id IS NOT NULL',
  'CREATE INDEX indicator_results_description ON indicator_results (description_id) WHERE description_id IS NOT NULL',
  `CREATE INDEX indicator_results_organisation ON indicator_results (organisation_id)
  WHERE organisation_id IS NOT NULL`,
]

/**
 * Indicators of the funds' catalogues and of one's own with their targets, and the rows that results are counted from.
 * The items of the public description keep their targets where they are; only their result rows come here.
 */
export const indicators: Migration = {
  version: 90,
  name: 'indicators',
  async up(tx) {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  },
}
