import type { Kysely } from 'kysely'
import type { LinkedFile } from '#db/attachments/attachments.ts'
import type { Database } from '#db/schema.ts'
import { FILE_OWNERS } from '#domain/attachments/owner.ts'
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
  const about = new Map<string, string>()
  for (const owner of FILE_OWNERS) {
    if (owner === 'projects') continue
    const own = links.filter(({ owner_table: table }) => table === owner).map(({ owner_id: id }) => id)
    for (const ids of chunks(own)) {
      for (const [id, name] of await namers[owner](db, ids)) about.set(id, name)
    }
  }
  return about
}

/** Names of owners in one table, in parts that one query takes. */
type Namer = (db: Kysely<Database>, ids: readonly string[]) => Promise<readonly (readonly [string, string])[]>

const namers: Readonly<Record<Exclude<FileOwnerKind, 'projects'>, Namer>> = {
  async ledger_rows(db, ids) {
    const query = db.selectFrom('ledger_rows').select(['id', 'voucher', 'supplier', 'text', 'cost_day'])
    const rows = await query.where('id', 'in', ids).execute()
    return rows.map(({ id, voucher, supplier, text, cost_day: day }) => [
      id,
      joined(voucher, printed(day), supplier === '' ? text : supplier),
    ])
  },
  async in_kind_work(db, ids) {
    const query = db.selectFrom('in_kind_work').select(['id', 'worker', 'work_day'])
    const rows = await query.where('id', 'in', ids).execute()
    return rows.map(({ id, worker, work_day: day }) => [id, joined(worker, printed(day))])
  },
  async decisions(db, ids) {
    const query = db.selectFrom('decisions').select(['id', 'number', 'decided_on', 'sequence'])
    const rows = await query.where('id', 'in', ids).execute()
    return rows.map(({ id, number, decided_on: day, sequence }) => [id, joined(number || `${sequence}.`, printed(day))])
  },
  async claims(db, ids) {
    const query = db.selectFrom('claims').select(['id', 'serial', 'period_start', 'period_end'])
    const rows = await query.where('id', 'in', ids).execute()
    return rows.map(({ id, serial, period_start: start, period_end: end }) => [
      id,
      joined(String(serial), `${printed(start)}–${printed(end)}`),
    ])
  },
  async events(db, ids) {
    const rows = await db.selectFrom('events').select(['id', 'name', 'day']).where('id', 'in', ids).execute()
    return rows.map(({ id, name, day }) => [id, joined(name, printed(day))])
  },
  async indicator_results(db, ids) {
    const query = db.selectFrom('indicator_results').select(['id', 'day', 'counted', 'evidence'])
    const rows = await query.where('id', 'in', ids).execute()
    return rows.map(({ id, day, counted, evidence }) => [id, joined(printed(day), counted || evidence)])
  },
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ')

const printed = (day: string | null) => (day !== null && isDay(day) ? formatDay(day, 'fi') : '')

/** SQLite takes a limited number of values in one query. */
function chunks(ids: readonly string[]): string[][] {
  const parts: string[][] = []
  for (let start = 0; start < ids.length; start += 500) parts.push(ids.slice(start, start + 500))
  return parts
}
