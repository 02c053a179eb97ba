import type { Kysely } from 'kysely'
import type { Database } from '../schema.ts'

/** The organisations that take part in a project or have shown interest, with their names, in the agreement's order. */
export function listParticipants(db: Kysely<Database>, projectId: string) {
  return db
    .selectFrom('participations')
    .innerJoin('organisations', 'organisations.id', 'participations.organisation_id')
    .selectAll('participations')
    .select(['organisations.name as name', 'organisations.business_id as business_id'])
    .where('project_id', '=', projectId)
    .orderBy('participations.position')
    .orderBy('participations.id')
    .execute()
}
export type ParticipantRow = Awaited<ReturnType<typeof listParticipants>>[number]

/** Names of organisations by id, of those that take no part too: a cost or an invoice may still be theirs. */
export async function organisationNames(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { name: string; businessId: string | null }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'name', 'business_id'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, name, business_id: businessId }) => [id, { name, businessId }]))
}
