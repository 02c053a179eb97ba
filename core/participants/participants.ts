import type {
  ContactFields,
  ParticipantDetail,
  ParticipantFields,
  ParticipantRow,
  PersonalDataState,
} from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import { removeParticipant } from '#db/events/remove-rows.ts'
import type { ParticipantsTable } from '#db/events/tables.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { requireProject } from '../project-head.ts'
import { openContact, refuseIdentityCodes, sealContact, specialPlace } from './contact.ts'
import { toParticipantRow } from './to-contract.ts'

export async function search(
  context: CoreContext,
  { projectId, text, limit }: { projectId: string; text: string; limit: number },
): Promise<{ rows: ParticipantRow[]; found: number; all: number; state: PersonalDataState }> {
  const { rows, found, all } = await context.participantIndex.search(projectId, text, limit)
  const attended = await attendancesOf(
    context,
    rows.map(({ row }) => row.id),
  )
  return {
    rows: rows.map((each) => toParticipantRow(each, attended.get(each.row.id) ?? 0)),
    found,
    all,
    state: await context.personalData.state(),
  }
}

async function attendancesOf({ session }: CoreContext, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const counts = await session
    .current()
    .db.selectFrom('event_attendances')
    .select(({ fn }) => ['participant_id', fn.countAll<number>().as('count')])
    .where('participant_id', 'in', ids)
    .where('attended', '=', 1)
    .groupBy('participant_id')
    .execute()
  return new Map(counts.map(({ participant_id: id, count }) => [id ?? '', count]))
}

export async function get(context: CoreContext, id: string): Promise<ParticipantDetail> {
  const { db } = context.session.current()
  const row = await find(context, id)
  const organisation = await db
    .selectFrom('organisations')
    .select('name')
    .where('id', '=', row.organisation_id)
    .executeTakeFirst()
  const special = await db
    .selectFrom('participant_special_answers')
    .selectAll()
    .where('participant_id', '=', id)
    .executeTakeFirst()
  const opened = special && context.personalData.open(specialPlace(id), special.answers_sealed)
  const indexed = { row, contact: openContact(context.personalData, row), organisationName: organisation?.name ?? '' }
  return {
    ...toParticipantRow(indexed, (await attendancesOf(context, [id])).get(id) ?? 0),
    startAnswers: parsed(row.start_answers),
    endAnswers: parsed(row.end_answers),
    hasSpecial: special !== undefined,
    special: parsed(opened ?? null),
  }
}

const parsed = (json: string | null): Record<string, string> | null => (json === null ? null : JSON.parse(json))

export interface NewParticipant {
  projectId: string
  fields: Patch<Pick<ParticipantFields, 'personKey'>> & Omit<ParticipantFields, 'personKey'>
  contact: ContactFields | null
}

/** Without a key of their own they get the next free one, `H-0001`. */
export async function create(
  context: CoreContext,
  { projectId, fields, contact }: NewParticipant,
): Promise<{ id: string; version: number; personKey: string }> {
  const project = await requireProject(context, projectId)
  const id = newId(context.ports)
  refuseIdentityCodes({ personKey: fields.personKey ?? null }, 'fields.')
  const sealed = contact === null ? null : sealContact(context, id, contact)
  const personKey = await projectCommand(context, 'participant.create', project, async (tx) => {
    const key = fields.personKey ?? (await nextKey(tx, projectId))
    await insertParticipant(tx, { id, projectId, personKey: key, sealed, fields })
    return key
  })
  return { id, version: 1, personKey }
}

export async function insertParticipant(
  tx: CommandTx,
  {
    id,
    projectId,
    personKey,
    sealed,
    fields,
  }: {
    id: string
    projectId: string
    personKey: string
    sealed: string | null
    fields: Partial<Omit<ParticipantFields, 'personKey'>>
  },
): Promise<void> {
  await tx.insert('participants', {
    id,
    project_id: projectId,
    person_key: personKey,
    contact_sealed: sealed,
    organisation_id: fields.organisationId ?? null,
    gender: fields.gender ?? null,
    age: fields.age ?? null,
    started_on: null,
    ended_on: null,
    start_answers: null,
    end_answers: null,
    retention_until: fields.retentionUntil ?? null,
  })
}

/** The key after the largest of its kind in the project: it tells nothing but the order of coming. */
export async function nextKey({ db }: Pick<CommandTx, 'db'>, projectId: string): Promise<string> {
  const row = await db
    .selectFrom('participants')
    .select('person_key')
    .where('project_id', '=', projectId)
    .where('person_key', 'like', 'H-%')
    .orderBy(({ fn }) => fn<number>('length', ['person_key']), 'desc')
    .orderBy('person_key', 'desc')
    .executeTakeFirst()
  const last = Number(/^H-(\d+)$/.exec(row?.person_key ?? '')?.[1] ?? 0)
  return `H-${String(last + 1).padStart(4, '0')}`
}

export async function update(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<ParticipantFields>,
): Promise<{ version: number }> {
  const row = await find(context, id)
  const { personKey, organisationId, retentionUntil, ...rest } = given(patch)
  refuseIdentityCodes({ personKey: personKey ?? null }, 'patch.')
  refuseEmptied(row, rest)
  return saved(context, row, 'participant.update', (tx) =>
    tx.update('participants', id, version, {
      ...rest,
      ...(personKey === undefined ? {} : { person_key: personKey }),
      ...(organisationId === undefined ? {} : { organisation_id: organisationId }),
      ...(retentionUntil === undefined ? {} : { retention_until: retentionUntil }),
    }),
  )
}

/** A notice of beginning stands on gender and age: they can change but not go. */
function refuseEmptied(row: ParticipantsTable, patch: { gender?: unknown; age?: unknown }): void {
  if (row.started_on === null) return
  const emptied = (['gender', 'age'] as const).filter((field) => patch[field] === null)
  const problems = emptied.map((field) => ({ field: `patch.${field}`, code: 'unanswered' }))
  if (problems.length > 0) throw new AppError('invalid_input', { problems })
}

/** Seals the contact data anew with what the patch changes. Throws `personal_data_locked`, and as `sealContact` does. */
export async function updateContact(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<ContactFields>,
): Promise<{ version: number }> {
  const row = await find(context, id)
  const old = openContact(context.personalData, row)
  if (old === null && row.contact_sealed !== null) throw new AppError('personal_data_locked', { state: 'locked' })
  const contact = { ...(old ?? { name: '', email: '', phone: '' }), ...given(patch) }
  const sealed = sealContact(context, id, contact)
  // A contact that was written since then is of another version: the update refuses it.
  return saved(context, row, 'participant.updateContact', (tx) =>
    tx.update('participants', id, version, { contact_sealed: sealed }),
  )
}

export async function remove(context: CoreContext, id: string, version: number): Promise<void> {
  const row = await find(context, id)
  await saved(context, row, 'participant.remove', async (tx) => {
    await removeParticipant(tx, id, version)
    return version
  })
}

/** One day for everybody of the project who is kept. */
export async function setRetention(context: CoreContext, projectId: string, day: string | null): Promise<void> {
  const project = await requireProject(context, projectId)
  await projectCommand(context, 'participant.setRetention', project, async (tx) => {
    const rows = await tx.db.selectFrom('participants').select('id').where('project_id', '=', projectId).execute()
    for (const { id } of rows) await tx.update('participants', id, null, { retention_until: day })
  })
}

export async function saved(
  context: CoreContext,
  row: ParticipantsTable,
  name: string,
  work: (tx: CommandTx) => Promise<number>,
): Promise<{ version: number }> {
  const project = await requireProject(context, row.project_id)
  return { version: await projectCommand(context, name, project, work) }
}

export async function find({ session }: CoreContext, id: string): Promise<ParticipantsTable> {
  const query = session.current().db.selectFrom('participants').selectAll().where('id', '=', id)
  const row = await query.executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'participants', id })
  return row
}
