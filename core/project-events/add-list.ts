import type { ListedChoice, ListedRow } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { sealContact } from '../participants/contact.ts'
import { insertParticipant, nextKey } from '../participants/participants.ts'
import { toRow } from './attendances.ts'
import { eventCommand, findEvent } from './events.ts'
import { insertOrganisation } from './organisations.ts'
import { readList } from './read-list.ts'
import type { Pasted } from './read-list.ts'

export interface ListOutcome {
  accepted: number
  rejected: number
  duplicates: number
  read: number
}

interface Writing {
  context: CoreContext
  tx: CommandTx
  projectId: string
  eventId: string
  as: Pasted['as']
  /** Organisations made of this list, by their names, so that colleagues get the same one. */
  made: Map<string, string>
}

/**
 * Writes the accepted lines of a pasted list as a person decided on each, as one step of undo. A line without a
 * decision takes what is sure, and keeps nobody's name.
 */
export async function addList(
  context: CoreContext,
  pasted: Pasted & { choices: readonly ListedChoice[] },
): Promise<ListOutcome> {
  const event = await findEvent(context, pasted.eventId)
  const { rows } = await readList(context, pasted)
  const decided = new Map(pasted.choices.map((choice) => [choice.line, choice]))
  const outcome = { accepted: 0, rejected: 0, duplicates: 0, read: rows.length }
  await eventCommand(context, 'projectEvent.addList', event, async (tx) => {
    const { eventId, as } = pasted
    const writing = { context, tx, projectId: event.project_id, eventId, as, made: new Map<string, string>() }
    for (const row of rows) {
      if (row.outcome === 'rejected') outcome.rejected += 1
      else if (row.outcome === 'duplicate') outcome.duplicates += 1
      else if (await write(writing, row, decided.get(row.line))) outcome.accepted += 1
      else outcome.duplicates += 1
    }
  })
  return outcome
}

/** False when the chosen person is at the event already. */
async function write(writing: Writing, row: ListedRow, choice: ListedChoice | undefined): Promise<boolean> {
  const { context, tx, eventId, as } = writing
  const organisationId = await organisationOf(writing, row, choice)
  const participantId = await personOf(writing, row, choice, organisationId)
  const standing =
    participantId === null
      ? undefined
      : await tx.db
          .selectFrom('event_attendances')
          .selectAll()
          .where('event_id', '=', eventId)
          .where('participant_id', '=', participantId)
          .executeTakeFirst()
  if (standing !== undefined) {
    if ((as === 'attended' ? standing.attended : standing.signed_up) === 1) return false
    const patch = as === 'attended' ? { attended: 1 as const, minutes: row.minutes } : { signed_up: 1 as const }
    await tx.update('event_attendances', standing.id, null, patch)
    return true
  }
  const fields = { organisationId, participantId, headCount: 1, minutes: row.minutes }
  const flags = { signedUp: as === 'signedUp', attended: as === 'attended' }
  await tx.insert('event_attendances', {
    id: newId(context.ports),
    event_id: eventId,
    ...toRow({ ...fields, ...flags }),
  })
  return true
}

async function organisationOf(
  writing: Writing,
  row: ListedRow,
  choice: ListedChoice | undefined,
): Promise<string | null> {
  const { context, tx, made } = writing
  const chosen = choice?.organisation ?? (row.organisationId === null ? 'none' : { id: row.organisationId })
  if (typeof chosen === 'object') return chosen.id
  if (chosen === 'none' || row.organisation === '') return null
  const name = row.organisation
  const before = made.get(name.toLowerCase())
  if (before !== undefined) return before
  const id = newId(context.ports)
  await insertOrganisation(tx, id, name, null)
  made.set(name.toLowerCase(), id)
  return id
}

async function personOf(
  writing: Writing,
  row: ListedRow,
  choice: ListedChoice | undefined,
  organisationId: string | null,
): Promise<string | null> {
  const { context, tx, projectId } = writing
  const chosen = choice?.person ?? (row.participantId === null ? 'anonymous' : { id: row.participantId })
  if (chosen === 'anonymous') return null
  if (typeof chosen === 'object') {
    const known = tx.db.selectFrom('participants').select('id').where('id', '=', chosen.id)
    if (await known.where('project_id', '=', projectId).executeTakeFirst()) return chosen.id
    throw new AppError('not_found', { what: 'participants', id: chosen.id })
  }
  const id = newId(context.ports)
  const sealed = sealContact(context, id, { name: row.name, email: row.email, phone: '' })
  const personKey = await nextKey(tx, projectId)
  await insertParticipant(tx, { id, projectId, personKey, sealed, fields: { organisationId } })
  return id
}
