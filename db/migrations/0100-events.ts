import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const dayCheck = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`
const timeCheck = (column: string) => `CHECK (${column} = '' OR ${column} GLOB '[0-2][0-9]:[0-5][0-9]')`
const text = (column: string, most = 2_000) => `${column} TEXT NOT NULL CHECK (length(${column}) <= ${most})`
const flag = (column: string) => `${column} INTEGER NOT NULL CHECK (${column} IN (0, 1))`
const count = (column: string) => `${column} INTEGER CHECK (${column} BETWEEN 0 AND 10000000)`
const answers = (column: string) => `${column} TEXT CHECK (json_valid(${column}))`
const organisation = 'organisation_id TEXT REFERENCES organisations (id) ON DELETE RESTRICT'

const tracked = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1)`
const ofProject = `${tracked},
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT`

const statements = [
  `CREATE TABLE events (
  ${ofProject},
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  day TEXT NOT NULL ${dayCheck('day')},
  start_time TEXT NOT NULL ${timeCheck('start_time')},
  end_time TEXT NOT NULL ${timeCheck('end_time')},
  ${flag('is_online')},
  ${text('place')},
  ${text('theme')},
  ${text('organiser')},
  ${text('work_package')},
  ${text('programme', 20_000)},
  training_hours INTEGER CHECK (training_hours BETWEEN 0 AND 1000000)
) STRICT`,
  `CREATE TABLE participants (
  ${ofProject},
  person_key TEXT NOT NULL CHECK (length(person_key) BETWEEN 1 AND 60),
  contact_sealed TEXT CHECK (contact_sealed GLOB 'sealed1.*'),
  ${organisation},
  gender TEXT CHECK (gender IN ('women', 'men', 'nonBinary')),
  age INTEGER CHECK (age BETWEEN 0 AND 120),
  started_on TEXT ${dayCheck('started_on')},
  ended_on TEXT ${dayCheck('ended_on')},
  ${answers('start_answers')},
  ${answers('end_answers')},
  retention_until TEXT ${dayCheck('retention_until')},
  UNIQUE (project_id, person_key),
  CHECK (ended_on IS NULL OR started_on IS NOT NULL AND started_on <= ended_on),
  CHECK ((started_on IS NULL) = (start_answers IS NULL)),
  CHECK ((ended_on IS NULL) = (end_answers IS NULL))
) STRICT`,
  `CREATE TABLE participant_special_answers (
  ${tracked},
  participant_id TEXT NOT NULL UNIQUE REFERENCES participants (id) ON DELETE RESTRICT,
  answers_sealed TEXT NOT NULL CHECK (answers_sealed GLOB 'sealed1.*')
) STRICT`,
  `CREATE TABLE event_attendances (
  ${tracked},
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE RESTRICT,
  ${organisation},
  participant_id TEXT REFERENCES participants (id) ON DELETE RESTRICT,
  head_count INTEGER NOT NULL CHECK (head_count BETWEEN 1 AND 100000),
  ${flag('signed_up')},
  ${flag('attended')},
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 100000),
  CHECK (participant_id IS NULL OR head_count = 1),
  CHECK (signed_up = 1 OR attended = 1)
) STRICT`,
  `CREATE TABLE surveys (
  ${ofProject},
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  day TEXT NOT NULL ${dayCheck('day')},
  event_id TEXT REFERENCES events (id) ON DELETE RESTRICT,
  ${count('sent')},
  ${count('answered')},
  CHECK (sent IS NULL OR answered IS NULL OR answered <= sent)
) STRICT`,
  `CREATE TABLE survey_questions (
  ${tracked},
  survey_id TEXT NOT NULL REFERENCES surveys (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 0),
  question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 2000),
  options TEXT NOT NULL CHECK (json_valid(options))
) STRICT`,
  `CREATE TABLE survey_quotes (
  ${tracked},
  survey_id TEXT NOT NULL REFERENCES surveys (id) ON DELETE RESTRICT,
  quote TEXT NOT NULL CHECK (length(quote) BETWEEN 1 AND 20000),
  ${text('attribution', 300)},
  ${flag('permitted')}
) STRICT`,
  // What was erased for good: no personal data, outside the history because nothing takes it back.
  `CREATE TABLE erasures (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (length(at) <= 30),
  project_id TEXT NOT NULL,
  person_key TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('retention', 'mistake', 'request'))
) STRICT`,
  'CREATE INDEX events_project ON events (project_id, day)',
  'CREATE INDEX participants_organisation ON participants (organisation_id) WHERE organisation_id IS NOT NULL',
  'CREATE INDEX event_attendances_event ON event_attendances (event_id)',
  'CREATE INDEX event_attendances_organisation ON event_attendances (organisation_id) WHERE organisation_id IS NOT NULL',
  `CREATE UNIQUE INDEX event_attendances_person ON event_attendances (event_id, participant_id)
  WHERE participant_id IS NOT NULL`,
  'CREATE INDEX event_attendances_participant ON event_attendances (participant_id) WHERE participant_id IS NOT NULL',
  'CREATE INDEX surveys_project ON surveys (project_id, day)',
  'CREATE INDEX surveys_event ON surveys (event_id) WHERE event_id IS NOT NULL',
  'CREATE INDEX survey_questions_survey ON survey_questions (survey_id, position)',
  'CREATE INDEX survey_quotes_survey ON survey_quotes (survey_id)',
]

/** Events with who came, participants by a pseudonymous key with what is personal sealed, and surveys. */
export const events: Migration = {
  version: 100,
  name: 'events',
  async up(tx) {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  },
}
