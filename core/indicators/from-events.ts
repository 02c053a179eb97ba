import type { Kysely } from 'kysely'
import type { IndicatorRef } from '#contract/index.ts'
import { findIndicatorSettings } from '#db/indicators/read-indicators.ts'
import type { Database } from '#db/schema.ts'
import { ageBandOf, USUAL_AGE_LIMITS } from '#domain/indicators/age-bands.ts'
import type { Counting, Gender } from '#domain/indicators/indicator-type.ts'
import { identityOf } from '#domain/indicators/result-row.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { projectHead } from '../project-head.ts'
import { findParent, resultsOf } from './parent.ts'
import { fromFields } from './results.ts'

interface Found {
  /** `null` = not of an event: a participant with a notice of beginning. */
  eventId: string | null
  eventName: string
  day: string
  amount: number
  organisationId: string | null
  personKey: string | null
  gender: Gender | null
  age: number | null
  counted: string
}

/**
 * Makes result rows of what events have and the indicator hasn't: companies and persons that attended and are not
 * counted yet, participants with a notice of beginning, or the training hours of events that have no row yet. Rows counted by hand stay as they are.
 */
export async function addFromEvents(context: CoreContext, ref: IndicatorRef): Promise<{ added: number }> {
  const { db } = context.session.current()
  const parent = await findParent(db, ref)
  const project = await projectHead(db, parent.projectId)
  return projectCommand(context, 'indicator.addFromEvents', project, async (tx) => {
    const standing = await resultsOf(tx.db, ref).execute()
    const { counting } = parent.counted
    const seen = new Set(
      standing.flatMap(({ organisation_id: organisationId, person_key: personKey, source }) =>
        counting === 'trainingDays' ? source : (identityOf({ organisationId, personKey }, counting) ?? []),
      ),
    )
    const settings = await findIndicatorSettings(tx.db, parent.projectId)
    const limits: readonly number[] = settings === null ? USUAL_AGE_LIMITS : JSON.parse(settings.age_limits)
    let added = 0
    for (const found of await foundIn(tx.db, parent.projectId, counting)) {
      const key =
        counting === 'trainingDays' ? `event/${found.eventId}` : (found.organisationId ?? found.personKey ?? '')
      if (seen.has(key)) continue
      seen.add(key)
      added += 1
      await tx.insert('indicator_results', {
        id: newId(context.ports),
        project_id: parent.projectId,
        ...parent.columns,
        source: found.eventId === null ? '' : `event/${found.eventId}`,
        ...fromFields({
          day: found.day,
          amount: found.amount,
          counted: found.counted,
          evidence: found.eventName,
          organisationId: found.organisationId,
          personKey: found.personKey,
          gender: found.gender,
          ageBand: found.age === null ? null : ageBandOf(found.age, limits),
          sizeClass: null,
          foundedByWomen: false,
          jobPlace: null,
        }),
      })
    }
    return { added }
  })
}

/** By day, so that each is counted on the first one. */
async function foundIn(db: Kysely<Database>, projectId: string, counting: Counting): Promise<Found[]> {
  const nobody = { organisationId: null, personKey: null, gender: null, age: null }
  if (counting === 'trainingDays') {
    const events = db.selectFrom('events').selectAll().where('project_id', '=', projectId).orderBy('day').orderBy('id')
    return (await events.execute()).flatMap(({ id, name, day, training_hours: hours }) =>
      hours === null || hours === 0
        ? []
        : [{ eventId: id, eventName: name, day, amount: hours, counted: name, ...nobody }],
    )
  }
  if (counting !== 'organisations' && counting !== 'persons') return []
  const attended = await db
    .selectFrom('event_attendances')
    .innerJoin('events', 'events.id', 'event_attendances.event_id')
    .leftJoin('organisations', 'organisations.id', 'event_attendances.organisation_id')
    .leftJoin('participants', 'participants.id', 'event_attendances.participant_id')
    .select([
      'events.id as eventId',
      'events.name as eventName',
      'events.day',
      'organisations.id as organisationId',
      'organisations.name as organisationName',
      'participants.person_key as personKey',
      'participants.gender',
      'participants.age',
    ])
    .where('events.project_id', '=', projectId)
    .where('event_attendances.attended', '=', 1)
    .orderBy('events.day')
    .orderBy('event_attendances.id')
    .execute()
  const begun = counting === 'persons' ? await begunIn(db, projectId) : []
  const fromEvents = attended.flatMap(
    ({ organisationName, organisationId, personKey, gender, age, ...event }): Found[] => {
      if (counting === 'organisations' && organisationId !== null) {
        return [{ ...event, amount: 100, ...nobody, organisationId, counted: organisationName ?? '' }]
      }
      if (counting === 'organisations' || personKey === null) return []
      return [{ ...event, amount: 100, organisationId: null, personKey, gender, age, counted: '' }]
    },
  )
  return [...fromEvents, ...begun].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

async function begunIn(db: Kysely<Database>, projectId: string): Promise<Found[]> {
  const people = await db
    .selectFrom('participants')
    .select(['person_key as personKey', 'gender', 'age', 'started_on as day'])
    .where('project_id', '=', projectId)
    .where('started_on', 'is not', null)
    .orderBy('person_key')
    .execute()
  return people.flatMap(({ day, ...person }): Found[] =>
    day === null
      ? []
      : [{ ...person, day, eventId: null, eventName: '', amount: 100, organisationId: null, counted: '' }],
  )
}
