import type { Kysely } from 'kysely'
import type { IndicatorSummary } from '#contract/index.ts'
import type { EventsTable } from '#db/events/tables.ts'
import type { Database } from '#db/schema.ts'
import { indicatorName, indicatorType } from '#domain/indicators/catalogue.ts'
import { usualRegime } from '#domain/project/fund.ts'
import { asDay } from '#domain/values/day.ts'
import type { IndicatorLine } from '#domain/indicators/indicator-line.ts'
import type { AttendanceSheetsInput, EventSheet, IndicatorReportInput } from '#templates/event-inputs.ts'
import type { CoreContext } from '../context.ts'
import type { FormPlace } from './form-request.ts'
import { readSummaries } from '../indicators/summaries.ts'
import { openContact } from '../participants/contact.ts'
import type { PersonalData } from '../privacy/personal-data.ts'
import { headingOf } from './people-inputs.ts'

export function indicatorReportInput(
  { session }: CoreContext,
  { projectId, period }: FormPlace,
): Promise<IndicatorReportInput> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const { project } = await headingOf(db, projectId)
      const { rows } = await readSummaries(db, projectId, period)
      return { project, period, lines: rows.map(toLine) }
    })
}

export function toLine(row: IndicatorSummary): IndicatorLine {
  const { set, breakdowns, genders, ref } = row
  const type = set === 'own' ? undefined : indicatorType(set, row.code)
  const nameIn = (language: 'fi' | 'sv' | 'en') => (type === undefined ? row.name : indicatorName(type, language).text)
  const has = (kinds: readonly string[]) => breakdowns.some((each) => kinds.includes(each))
  const isCoded = set !== 'own' && set !== 'rural-form' && set !== 'description-2014'
  return {
    id: ref.id,
    table: ref.kind === 'description' ? 'project_indicators' : 'indicators',
    code: isCoded ? row.code : '',
    names: { fi: nameIn('fi'), sv: nameIn('sv'), en: nameIn('en') },
    unit: row.unit,
    decimals: row.decimals,
    counting: row.counting,
    verified: type?.verified ?? true,
    target: row.target,
    targetWomen: row.targetWomen,
    period: row.period,
    cumulative: row.cumulative,
    genders: {
      ...(has(['women', 'gender', 'genderBinary']) ? { women: genders.women ?? 0 } : {}),
      ...(has(['gender', 'genderBinary']) ? { men: genders.men ?? 0 } : {}),
      ...(has(['gender']) ? { nonBinary: genders.nonBinary ?? 0 } : {}),
    },
    ages: has(['age']) ? row.ages : {},
    sizes: has(['size']) ? row.sizes : {},
    foundedByWomen: has(['foundedByWomen']) ? row.foundedByWomen : null,
    anonymous: row.anonymous,
  }
}

/** Of the events of the period; without one, of the last event. */
export function attendanceSheetsInput(
  { session, personalData }: CoreContext,
  { projectId, period }: FormPlace,
): Promise<AttendanceSheetsInput> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const { project, planned } = await headingOf(db, projectId)
      const { fund } = await db
        .selectFrom('projects')
        .select('fund')
        .where('id', '=', projectId)
        .executeTakeFirstOrThrow()
      const all = await db
        .selectFrom('events')
        .selectAll()
        .where('project_id', '=', projectId)
        .orderBy('day')
        .orderBy('start_time')
        .orderBy('id')
        .execute()
      const wanted = period === null ? all.slice(-1) : all.filter(({ day }) => period.start <= day && day <= period.end)
      const regime = usualRegime({ code: project.code, fund, periodStart: planned?.start ?? null })
      const sheets: EventSheet[] = []
      for (const event of wanted) sheets.push(await sheetOf(db, personalData, event))
      return { project, fund, regime, events: sheets }
    })
}

async function sheetOf(db: Kysely<Database>, personalData: PersonalData, event: EventsTable): Promise<EventSheet> {
  const rows = await db
    .selectFrom('event_attendances')
    .leftJoin('organisations', 'organisations.id', 'event_attendances.organisation_id')
    .leftJoin('participants', 'participants.id', 'event_attendances.participant_id')
    .select(['event_attendances.id', 'head_count', 'organisations.name', 'participant_id', 'contact_sealed'])
    .where('event_id', '=', event.id)
    .orderBy('organisations.name')
    .orderBy('event_attendances.id')
    .execute()
  return {
    id: event.id,
    name: event.name,
    day: asDay(event.day),
    startTime: event.start_time,
    endTime: event.end_time,
    place: event.place,
    isOnline: event.is_online === 1,
    theme: event.theme,
    organiser: event.organiser,
    people: rows.flatMap((row) => {
      const { participant_id: id, contact_sealed: sealed } = row
      const contact = id === null ? null : openContact(personalData, { id, contact_sealed: sealed })
      const person = { attendanceId: row.id, organisation: row.name ?? '', name: contact?.name ?? '' }
      return Array.from({ length: row.head_count }, () => person)
    }),
  }
}
