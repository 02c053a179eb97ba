import type { Kysely } from 'kysely'
import type { LinkedFile } from '#db/attachments/attachments.ts'
import type { Database } from '#db/schema.ts'
import type { FileOwnerKind } from '#domain/attachments/owner.ts'
import { formatDay, isDay } from '#domain/values/day.ts'
import { AppError } from '../app-error.ts'

/** The owners of a new file, each of them there and of the project. Throws `not_found`. */
export async function existingOwners(
  db: Kysely<Database>,
  projectId: string,
  owner: FileOwnerKind,
  ownerIds: readonly string[],
): Promise<{ project: { id: string; code: string }; ids: readonly string[] }> {
  const project = await db.selectFrom('projects').select(['id', 'code']).where('id', '=', projectId).executeTakeFirst()
  if (project === undefined) throw new AppError('not_found', { what: 'projects', id: projectId })
  const ids = [...new Set(ownerIds)]
  const there = owner === 'projects' ? new Set([projectId]) : await idsIn(db, owner, projectId, ids)
  const missing = ids.find((id) => !there.has(id))
  if (missing !== undefined) throw new AppError('not_found', { what: owner, id: missing })
  return { project, ids }
}

async function idsIn(
  db: Kysely<Database>,
  table: Exclude<FileOwnerKind, 'projects'>,
  projectId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom<typeof table>(table)
    .select('id')
    .where('project_id', '=', projectId)
    .where('id', 'in', ids)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** What people know the owners by, by their id. */
export async function aboutOwners(
  db: Kysely<Database>,
  links: readonly Pick<LinkedFile, 'owner_table' | 'owner_id'>[],
): Promise<Map<string, string>> {
  const idsOf = (table: FileOwnerKind) =>
    links.filter(({ owner_table: of }) => of === table).map(({ owner_id: id }) => id)
  const about = new Map<string, string>()
  for (const ids of chunks(idsOf('ledger_rows'))) {
    const rows = await db
      .selectFrom('ledger_rows')
      .select(['id', 'voucher', 'supplier', 'text', 'cost_day'])
      .where('id', 'in', ids)
      .execute()
    for (const { id, voucher, supplier, text, cost_day: day } of rows) {
      about.set(id, [voucher, printed(day), supplier === '' ? text : supplier].filter(Boolean).join(' · '))
    }
  }
  for (const ids of chunks(idsOf('in_kind_work'))) {
    const rows = await db
      .selectFrom('in_kind_work')
      .select(['id', 'worker', 'work_day'])
      .where('id', 'in', ids)
      .execute()
    for (const { id, worker, work_day: day } of rows) about.set(id, [worker, printed(day)].filter(Boolean).join(' · '))
  }
  return about
}

const printed = (day: string | null) => (day !== null && isDay(day) ? formatDay(day, 'fi') : '')

/** SQLite takes a limited number of values in one query. */
function chunks(ids: readonly string[]): string[][] {
  const parts: string[][] = []
  for (let start = 0; start < ids.length; start += 500) parts.push(ids.slice(start, start + 500))
  return parts
}
