import type { Generated } from 'kysely'
import type { Gender } from '#domain/indicators/indicator-type.ts'
import type { Flag, TrackedRow } from '../tracked-row.ts'

export interface EventsTable extends TrackedRow {
  project_id: string
  name: string
  day: string
  /** `HH:MM`, or `''`. */
  start_time: string
  end_time: string
  is_online: Flag
  place: string
  theme: string
  organiser: string
  work_package: string
  programme: string
  /** Hours of training offered, in hundredths; `null` = no training. */
  training_hours: number | null
}

/** An organisation, a person or several unnamed ones at an event; signed up for it, there, or both. */
export interface EventAttendancesTable extends TrackedRow {
  event_id: string
  organisation_id: string | null
  participant_id: string | null
  head_count: number
  signed_up: Flag
  attended: Flag
  minutes: number | null
}

/** A person of a project by a pseudonymous key. Who it is stands in `contact_sealed` only. */
export interface ParticipantsTable extends TrackedRow {
  project_id: string
  person_key: string
  /** Name and contact data under the workspace's key for personal data. */
  contact_sealed: string | null
  organisation_id: string | null
  gender: Gender | null
  /** Full years on the first day. */
  age: number | null
  /** `null` for one who is only known to have attended events. */
  started_on: string | null
  ended_on: string | null
  start_answers: string | null
  end_answers: string | null
  retention_until: string | null
}

/** Answers to questions of special categories (GDPR art. 9), apart from the rest and always sealed. */
export interface ParticipantSpecialAnswersTable extends TrackedRow {
  participant_id: string
  answers_sealed: string
}

export interface SurveysTable extends TrackedRow {
  project_id: string
  name: string
  day: string
  event_id: string | null
  sent: number | null
  answered: number | null
}

export interface SurveyQuestionsTable extends TrackedRow {
  survey_id: string
  position: number
  question: string
  /** `{ label, count }` in their order, as JSON. */
  options: string
}

export interface SurveyQuotesTable extends TrackedRow {
  survey_id: string
  quote: string
  attribution: string
  permitted: Flag
}

/** Written when a person's data are removed for good; holds nothing of the person but the key. */
export interface ErasuresTable {
  seq: Generated<number>
  at: string
  project_id: string
  person_key: string
  reason: 'retention' | 'mistake' | 'request'
}

export interface EventTables {
  events: EventsTable
  participants: ParticipantsTable
  participant_special_answers: ParticipantSpecialAnswersTable
  event_attendances: EventAttendancesTable
  surveys: SurveysTable
  survey_questions: SurveyQuestionsTable
  survey_quotes: SurveyQuotesTable
}

export const eventTables = [
  'events',
  'participants',
  'participant_special_answers',
  'event_attendances',
  'surveys',
  'survey_questions',
  'survey_quotes',
] as const satisfies readonly (keyof EventTables)[]
