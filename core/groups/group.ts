import type { Kysely } from 'kysely'
import type { GroupDetail, GroupSettings } from '#contract/index.ts'
import { listParticipants, organisationNames } from '#db/groups/participants.ts'
import type { Database } from '#db/schema.ts'
import { asDay } from '#domain/values/day.ts'
import type { GroupKind } from '#domain/groups/group-kind.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { groupProject } from './group-project.ts'
import { readBook } from './read-book.ts'
import type { GroupReading } from './read-book.ts'
import { toDetail } from './to-contract.ts'

export interface Asked {
  projectId: string
  today: string
}

/** One consistent state. Throws `not_found` for a project that is not there. */
export function read({ session }: CoreContext, { projectId, today }: Asked): Promise<GroupReading> {
  return session
    .current()
    .db.transaction()
    .execute((tx) => readBook(tx, projectId, asDay(today)))
}

export async function get(context: CoreContext, asked: Asked): Promise<GroupDetail> {
  return toDetail(await read(context, asked))
}

/** Participants, and whoever has costs here though it takes no part. */
export function costOwners({ session }: CoreContext, projectId: string) {
  return session
    .current()
    .db.transaction()
    .execute(async (tx) => {
      const settings = await settingsOf(tx, projectId)
      const participants = await listParticipants(tx, projectId)
      const taking = participants.filter(({ role }) => role === 'participant')
      const others = await tx
        .selectFrom('ledger_rows')
        .select('company_id')
        .distinct()
        .where('project_id', '=', projectId)
        .where('company_id', 'is not', null)
        .execute()
      const ids = [...taking.map((row) => row.organisation_id), ...others.flatMap((row) => row.company_id ?? [])]
      const names = await organisationNames(tx, ids)
      return {
        isGroup: settings?.kind === 'group',
        companies: [...new Set(ids)].map((id) => ({ id, name: names.get(id)?.name ?? '' })),
      }
    })
}

function settingsOf(db: Kysely<Database>, projectId: string) {
  return db.selectFrom('company_groups').selectAll().where('project_id', '=', projectId).executeTakeFirst()
}

/** Makes a project one of several companies. `already_exists` when it is. */
export async function start(
  context: CoreContext,
  { projectId, kind }: { projectId: string; kind: GroupKind },
): Promise<{ id: string; version: number }> {
  const project = await groupProject(context, projectId)
  const id = newId(context.ports)
  await projectCommand(context, 'group.start', project, (tx) =>
    tx.insert('company_groups', { id, project_id: projectId, kind, least: null, most: null, tolerance: null }),
  )
  return { id, version: 1 }
}

export async function update(
  context: CoreContext,
  { id, version, patch }: { id: string; version: number; patch: Patch<GroupSettings> },
): Promise<{ version: number }> {
  const { db } = context.session.current()
  const row = await db.selectFrom('company_groups').select('project_id').where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('not_found', { what: 'company_groups', id })
  const project = await groupProject(context, row.project_id)
  const saved = await projectCommand(context, 'group.update', project, (tx) =>
    tx.update('company_groups', id, version, given(patch)),
  )
  return { version: saved }
}
