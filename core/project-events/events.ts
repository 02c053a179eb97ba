import type { AttendanceCounts, EventDetail, EventFields, EventSummary } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import { removeEvent } from '#db/events/remove-rows.ts'
import type { EventsTable } from '#db/events/tables.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { openContact, refuseIdentityCodes } from '../participants/contact.ts'
import { projectHead, requireProject } from '../project-head.ts'
import { countAttendances } from './counts.ts'
import { fromFields, toFields } from './event-row.ts'

export function list(
  { session }: CoreContext,
  projectId: string,
): Promise<{ rows: EventSummary[]; total: AttendanceCounts }> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      await projectHead(db, projectId)
      const events = await db
        .selectFrom('events')
        .selectAll()
        .where('project_id', '=', projectId)
        .orderBy('day', 'desc')
        .orderBy('start_time', 'desc')
        .orderBy('id', 'desc')
        .execute()
      const attendances = await db
        .selectFrom('event_attendances')
        .innerJoin('events', 'events.id', 'event_attendances.event_id')
        .leftJoin('organisations', 'organisations.id', 'event_attendances.organisation_id')
        .selectAll('event_attendances')
        .select('organisations.legal_form')
        .where('events.project_id', '=', projectId)
        .execute()
      const byEvent = Map.groupBy(attendances, ({ event_id: id }) => id)
      return {
        rows: events.map((row) => {
          const { programme: _, ...fields } = toFields(row)
          const { id, version } = row
          return { ...fields, id, version, counts: countAttendances(byEvent.get(id) ?? []) }
        }),
        total: countAttendances(attendances),
      }
    })
}

export function get({ session, personalData }: CoreContext, id: string): Promise<EventDetail> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const row = await db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirst()
      if (!row) throw new AppError('not_found', { what: 'events', id })
      const attendances = await db
        .selectFrom('event_attendances')
        .leftJoin('organisations', 'organisations.id', 'event_attendances.organisation_id')
        .leftJoin('participants', 'participants.id', 'event_attendances.participant_id')
        .selectAll('event_attendances')
        .select(['organisations.name', 'organisations.legal_form', 'person_key', 'contact_sealed'])
        .where('event_id', '=', id)
        .orderBy('organisations.name')
        .orderBy('event_attendances.id')
        .execute()
      return {
        id,
        version: row.version,
        projectId: row.project_id,
        fields: toFields(row),
        counts: countAttendances(attendances),
        attendances: attendances.map((each) => ({
          id: each.id,
          version: each.version,
          organisationId: each.organisation_id,
          organisationName: each.name ?? '',
          participantId: each.participant_id,
          personKey: each.person_key,
          personName:
            each.participant_id === null
              ? null
              : (openContact(personalData, { id: each.participant_id, contact_sealed: each.contact_sealed })?.name ??
                null),
          headCount: each.head_count,
          signedUp: each.signed_up === 1,
          attended: each.attended === 1,
          minutes: each.minutes,
        })),
      }
    })
}

export async function create(
  context: CoreContext,
  projectId: string,
  fields: EventFields,
): Promise<{ id: string; version: number }> {
  check(fields)
  const project = await requireProject(context, projectId)
  const id = newId(context.ports)
  await projectCommand(context, 'projectEvent.create', project, (tx) =>
    tx.insert('events', { id, project_id: projectId, ...fromFields(fields) }),
  )
  return { id, version: 1 }
}

export async function update(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<EventFields>,
): Promise<{ version: number }> {
  const row = await findEvent(context, id)
  const fields = { ...toFields(row), ...given(patch) }
  check(fields)
  return {
    version: await eventCommand(context, 'projectEvent.update', row, (tx) =>
      tx.update('events', id, version, fromFields(fields)),
    ),
  }
}

export async function remove(context: CoreContext, id: string, version: number): Promise<void> {
  const row = await findEvent(context, id)
  await eventCommand(context, 'projectEvent.remove', row, (tx) => removeEvent(tx, id, version))
}

function check({ startTime, endTime, name, place, theme, organiser, programme }: EventFields): void {
  refuseIdentityCodes({ name, place, theme, organiser, programme })
  if (startTime !== '' && endTime !== '' && endTime < startTime) {
    throw new AppError('invalid_input', { problems: [{ field: 'endTime', code: 'end_before_start' }] })
  }
}

/** Throws `not_found`. */
export async function findEvent({ session }: CoreContext, id: string): Promise<EventsTable> {
  const row = await session.current().db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'events', id })
  return row
}

export async function eventCommand<T>(
  context: CoreContext,
  name: string,
  event: EventsTable,
  work: (tx: CommandTx) => Promise<T>,
): Promise<T> {
  return projectCommand(context, name, await requireProject(context, event.project_id), work)
}
