import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { ReportInput, ReportSurvey } from '#domain/report/report-input.ts'
import { asDay } from '#domain/values/day.ts'
import type { Period } from '#domain/values/period.ts'
import { countAttendances } from '../../project-events/counts.ts'
import { optionsOf } from '../../surveys/questions.ts'

const isIn = (day: string, period: Period | null) => period === null || (period.start <= day && day <= period.end)

/** Events with what was counted of each, and of those of the period together. */
export async function readEvents(
  db: Kysely<Database>,
  projectId: string,
  period: Period | null,
): Promise<Pick<ReportInput, 'events' | 'attendance'>> {
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('day')
    .orderBy('start_time')
    .orderBy('id')
    .execute()
  const attendances = await db
    .selectFrom('event_attendances')
    .innerJoin('events', 'events.id', 'event_attendances.event_id')
    .leftJoin('organisations', 'organisations.id', 'event_attendances.organisation_id')
    .selectAll('event_attendances')
    .select(['organisations.legal_form', 'events.day'])
    .where('events.project_id', '=', projectId)
    .execute()
  const byEvent = Map.groupBy(attendances, ({ event_id: id }) => id)
  return {
    events: events.map((row) => ({
      id: row.id,
      name: row.name,
      day: asDay(row.day),
      place: row.place,
      isOnline: row.is_online === 1,
      theme: row.theme,
      organiser: row.organiser,
      workPackage: row.work_package,
      inPeriod: isIn(row.day, period),
      counts: countAttendances(byEvent.get(row.id) ?? []),
    })),
    attendance: countAttendances(attendances.filter(({ day }) => isIn(day, period))),
  }
}

/** Oldest first; quotes only with their speaker's leave. */
export async function readSurveys(db: Kysely<Database>, projectId: string): Promise<readonly ReportSurvey[]> {
  const surveys = await db
    .selectFrom('surveys')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('day')
    .orderBy('id')
    .execute()
  if (surveys.length === 0) return []
  const ids = surveys.map(({ id }) => id)
  const questions = await db
    .selectFrom('survey_questions')
    .selectAll()
    .where('survey_id', 'in', ids)
    .orderBy('position')
    .execute()
  const quotes = await db
    .selectFrom('survey_quotes')
    .selectAll()
    .where('survey_id', 'in', ids)
    .where('permitted', '=', 1)
    .orderBy('id')
    .execute()
  return surveys.map(({ id, name, day, event_id: eventId, sent, answered }) => ({
    id,
    name,
    day: asDay(day),
    eventId,
    sent,
    answered,
    questions: questions
      .filter(({ survey_id: of }) => of === id)
      .map((row) => ({ id: row.id, question: row.question, options: optionsOf(row.options) })),
    quotes: quotes
      .filter(({ survey_id: of }) => of === id)
      .map((row) => ({ id: row.id, quote: row.quote, attribution: row.attribution })),
  }))
}
