import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Database } from '../schema.ts'
import type { OrganisationsTable } from './tables.ts'

type Db = Kysely<Database>

/** Everyone, by name, with the other names and the number of projects; 10,000 of them in one reading. */
export async function listOrganisations(db: Db) {
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'business_id', 'name', 'municipality', 'activity'])
    .orderBy('name')
    .orderBy('id')
    .execute()
  const names = await db.selectFrom('organisation_names').select(['organisation_id', 'name']).orderBy('name').execute()
  const counts = await db
    .selectFrom('participations')
    .select(['organisation_id', sql<number>`count(DISTINCT project_id)`.as('projects')])
    .groupBy('organisation_id')
    .execute()
  return {
    rows,
    names: Map.groupBy(names, ({ organisation_id: id }) => id),
    projects: new Map(counts.map(({ organisation_id: id, projects }) => [id, projects])),
  }
}

export async function findOrganisation(db: Db, id: string): Promise<OrganisationsTable | null> {
  return (await db.selectFrom('organisations').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** Links of some organisations in one direction or the other, with the names of both ends. */
export async function readLinks(db: Db, column: 'organisation_id' | 'owner_id', ids: readonly string[]) {
  return db
    .selectFrom('organisation_links')
    .innerJoin('organisations as owned', 'owned.id', 'organisation_links.organisation_id')
    .leftJoin('organisations as owner', 'owner.id', 'organisation_links.owner_id')
    .selectAll('organisation_links')
    .select(['owned.name as owned_name', 'owner.name as owner_register_name'])
    .where(`organisation_links.${column}`, 'in', ids)
    .orderBy('organisation_links.id')
    .execute()
}
export type NamedLink = Awaited<ReturnType<typeof readLinks>>[number]

/** All lists of one organisation, the newest first where they have days. */
export async function readParts(db: Db, id: string) {
  const of = [id]
  return {
    names: await db
      .selectFrom('organisation_names')
      .selectAll()
      .where('organisation_id', '=', id)
      .orderBy('name')
      .execute(),
    sites: await db
      .selectFrom('organisation_sites')
      .selectAll()
      .where('organisation_id', '=', id)
      .orderBy('id')
      .execute(),
    years: await db
      .selectFrom('organisation_years')
      .selectAll()
      .where('organisation_id', '=', id)
      .orderBy('start_day', 'desc')
      .orderBy('id')
      .execute(),
    owners: await readLinks(db, 'organisation_id', of),
    holdings: await readLinks(db, 'owner_id', of),
    aid: await db
      .selectFrom('organisation_aid')
      .selectAll()
      .where('organisation_id', '=', id)
      .orderBy('granted_on', 'desc')
      .orderBy('id')
      .execute(),
    statements: await db
      .selectFrom('organisation_statements')
      .selectAll()
      .where('organisation_id', '=', id)
      .orderBy('stated_on', 'desc')
      .orderBy('id')
      .execute(),
  }
}

/** Parts in a project, in the order of the agreement. */
export async function listParticipations(db: Db, projectId: string) {
  return db
    .selectFrom('participations')
    .innerJoin('organisations', 'organisations.id', 'participations.organisation_id')
    .selectAll('participations')
    .select(['organisations.name', 'organisations.business_id', 'organisations.municipality', 'organisations.country'])
    .where('participations.project_id', '=', projectId)
    .orderBy('participations.position')
    .orderBy('participations.id')
    .execute()
}

/** Projects that an organisation has a part in, the newest part first. */
export async function listProjectsOf(db: Db, organisationId: string) {
  return db
    .selectFrom('participations')
    .innerJoin('projects', 'projects.id', 'participations.project_id')
    .select(['participations.project_id', 'projects.code', 'projects.name'])
    .where('participations.organisation_id', '=', organisationId)
    .groupBy('participations.project_id')
    .orderBy('projects.code')
    .execute()
}
