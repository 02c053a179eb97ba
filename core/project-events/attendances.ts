import type { AttendanceFields } from '#contract/index.ts'
import type { EventAttendancesTable } from '#db/events/tables.ts'
import type { Database } from '#db/schema.ts'
import type { Kysely } from 'kysely'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { eventCommand, findEvent } from './events.ts'

export async function addAttendance(
  context: CoreContext,
  eventId: string,
  fields: AttendanceFields,
): Promise<{ id: string; version: number }> {
  check(fields)
  const event = await findEvent(context, eventId)
  const id = newId(context.ports)
  await eventCommand(context, 'projectEvent.addAttendance', event, async (tx) => {
    await requireKnown(tx.db, fields, event.project_id)
    await tx.insert('event_attendances', { id, event_id: eventId, ...toRow(fields) })
  })
  return { id, version: 1 }
}

export async function updateAttendance(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<AttendanceFields>,
): Promise<{ version: number }> {
  const row = await find(context, id)
  const event = await findEvent(context, row.event_id)
  const fields = { ...toFields(row), ...given(patch) }
  check(fields)
  return {
    version: await eventCommand(context, 'projectEvent.updateAttendance', event, async (tx) => {
      await requireKnown(tx.db, fields, event.project_id)
      return tx.update('event_attendances', id, version, toRow(fields))
    }),
  }
}

export async function removeAttendance(context: CoreContext, id: string, version: number): Promise<void> {
  const row = await find(context, id)
  const event = await findEvent(context, row.event_id)
  await eventCommand(context, 'projectEvent.removeAttendance', event, (tx) =>
    tx.remove('event_attendances', id, version),
  )
}

function check({ signedUp, attended, participantId, headCount }: AttendanceFields): void {
  const problems = [
    ...(signedUp || attended ? [] : [{ field: 'attended', code: 'neither' }]),
    ...(participantId !== null && headCount !== 1 ? [{ field: 'headCount', code: 'only_one' }] : []),
  ]
  if (problems.length > 0) throw new AppError('invalid_input', { problems })
}

async function requireKnown(
  db: Kysely<Database>,
  { organisationId, participantId }: AttendanceFields,
  projectId: string,
): Promise<void> {
  if (organisationId !== null) {
    const row = await db.selectFrom('organisations').select('id').where('id', '=', organisationId).executeTakeFirst()
    if (!row) throw new AppError('not_found', { what: 'organisations', id: organisationId })
  }
  if (participantId === null) return
  const person = db.selectFrom('participants').select('id').where('id', '=', participantId)
  if (!(await person.where('project_id', '=', projectId).executeTakeFirst())) {
    throw new AppError('not_found', { what: 'participants', id: participantId })
  }
}

async function find({ session }: CoreContext, id: string): Promise<EventAttendancesTable> {
  const query = session.current().db.selectFrom('event_attendances').selectAll().where('id', '=', id)
  const row = await query.executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'event_attendances', id })
  return row
}

function toFields(row: EventAttendancesTable): AttendanceFields {
  return {
    organisationId: row.organisation_id,
    participantId: row.participant_id,
    headCount: row.head_count,
    signedUp: row.signed_up === 1,
    attended: row.attended === 1,
    minutes: row.minutes,
  }
}

const flag = (value: boolean) => (value ? (1 as const) : (0 as const))

export function toRow(fields: AttendanceFields) {
  return {
    organisation_id: fields.organisationId,
    participant_id: fields.participantId,
    head_count: fields.headCount,
    signed_up: flag(fields.signedUp),
    attended: flag(fields.attended),
    minutes: fields.minutes,
  }
}
