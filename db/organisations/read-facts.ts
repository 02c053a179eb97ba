import type { Kysely } from 'kysely'
import type { Database } from '../schema.ts'
import type { OrganisationLinksTable } from './tables.ts'

type Db = Kysely<Database>

/** What SQLite takes as parameters of one statement, with room to spare. */
const AT_ONCE = 500

/**
 * Every link that reaches the given organisations over any number of steps, up and down. Municipalities, the state and
 * persons are an end: what else they own does not join companies, but a person's other companies are read.
 */
export async function readLinkClosure(db: Db, ids: readonly string[]): Promise<readonly OrganisationLinksTable[]> {
  const links = new Map<string, OrganisationLinksTable>()
  const seen = new Set(ids)
  const seenNames = new Set<string>()
  let next: readonly string[] = [...seen]
  let names: readonly string[] = []
  while (next.length > 0 || names.length > 0) {
    const found = [...(await linksOf(db, next)), ...(await linksOfNames(db, names))]
    for (const link of found) links.set(link.id, link)
    next = fresh(found.flatMap(endsOf), seen)
    names = fresh(
      found.flatMap(({ owner_id: id, owner_name: name }) => (id === null && name !== '' ? [name] : [])),
      seenNames,
    )
  }
  return [...links.values()]
}

const STOPS: readonly string[] = ['municipality', 'public_body']

function endsOf({ organisation_id: owned, owner_id: owner, owner_kind: kind }: OrganisationLinksTable): string[] {
  return owner === null || STOPS.includes(kind) ? [owned] : [owned, owner]
}

function fresh(keys: readonly string[], seen: Set<string>): readonly string[] {
  const found = [...new Set(keys)].filter((key) => !seen.has(key))
  for (const key of found) seen.add(key)
  return found
}

async function linksOf(db: Db, ids: readonly string[]): Promise<readonly OrganisationLinksTable[]> {
  const rows: OrganisationLinksTable[] = []
  for (const some of inParts(ids)) {
    const query = db
      .selectFrom('organisation_links')
      .selectAll()
      .where((eb) => eb.or([eb('organisation_id', 'in', some), eb('owner_id', 'in', some)]))
    rows.push(...(await query.execute()))
  }
  return rows
}

/** Owners outside the register are known by their names. */
async function linksOfNames(db: Db, names: readonly string[]): Promise<readonly OrganisationLinksTable[]> {
  const rows: OrganisationLinksTable[] = []
  for (const some of inParts(names)) {
    const query = db
      .selectFrom('organisation_links')
      .selectAll()
      .where('owner_id', 'is', null)
      .where('owner_kind', 'not in', ['municipality', 'public_body'])
      .where('owner_name', 'in', some)
    rows.push(...(await query.execute()))
  }
  return rows
}

/** What the rules look at of some organisations. */
export async function readOrganisationRows(db: Db, ids: readonly string[]) {
  const [organisations, sites, statements, years, aid] = [
    await inAll(ids, (some) => db.selectFrom('organisations').selectAll().where('id', 'in', some).execute()),
    await inAll(ids, (some) =>
      db.selectFrom('organisation_sites').selectAll().where('organisation_id', 'in', some).execute(),
    ),
    await inAll(ids, (some) =>
      db.selectFrom('organisation_statements').selectAll().where('organisation_id', 'in', some).execute(),
    ),
    await inAll(ids, (some) =>
      db.selectFrom('organisation_years').selectAll().where('organisation_id', 'in', some).execute(),
    ),
    await inAll(ids, (some) =>
      db.selectFrom('organisation_aid').selectAll().where('organisation_id', 'in', some).execute(),
    ),
  ]
  return { organisations, sites, statements, years, aid }
}
export type OrganisationRows = Awaited<ReturnType<typeof readOrganisationRows>>

/** Parts with a known sum in other projects whose decision is confirmed: aid that this workspace itself knows of. */
export async function readPlannedElsewhere(db: Db, ids: readonly string[], projectId: string | null) {
  return inAll(ids, (some) => {
    const query = db
      .selectFrom('participations')
      .innerJoin('decisions', 'decisions.project_id', 'participations.project_id')
      .select(({ fn }) => [
        'participations.project_id',
        'participations.organisation_id',
        'participations.planned_aid_cents',
        fn.min<string>('decisions.decided_on').as('decided_on'),
      ])
      .where('decisions.status', '=', 'confirmed')
      .where('decisions.decided_on', 'is not', null)
      .where('participations.role', '=', 'participant')
      .where('participations.planned_aid_cents', 'is not', null)
      .where('participations.organisation_id', 'in', some)
      .groupBy('participations.id')
    return (projectId === null ? query : query.where('participations.project_id', '!=', projectId)).execute()
  })
}

async function inAll<T>(ids: readonly string[], read: (some: readonly string[]) => Promise<T[]>): Promise<T[]> {
  const rows: T[] = []
  for (const some of inParts(ids)) rows.push(...(await read(some)))
  return rows
}

function inParts<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / AT_ONCE) }, (_, index) =>
    list.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  )
}
