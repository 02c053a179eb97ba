import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { REGIONAL_AUTHORITY_NAMES } from '#domain/catalogue/authority-names.ts'
import { authorities2014 } from '#domain/catalogue/form-values-2014.ts'
import type { KnownNames } from '#domain/checks/check.ts'

/** The names that the workspace knows. Call it in a transaction. */
export async function readNames(db: Kysely<Database>): Promise<KnownNames> {
  const names = await db.selectFrom('organisation_names').select(['organisation_id', 'name']).orderBy('name').execute()
  const aliases = Map.groupBy(names, ({ organisation_id: id }) => id)
  const organisations = await db
    .selectFrom('organisations')
    .select(['id', 'name', 'business_id'])
    .orderBy('name')
    .orderBy('id')
    .execute()
  return {
    organisations: organisations.map(({ id, name, business_id: businessId }) => ({
      id,
      name,
      aliases: aliases.get(id)?.map((each) => each.name) ?? [],
      businessId,
    })),
    projects: await db.selectFrom('projects').select(['id', 'code', 'name']).orderBy('code').execute(),
    authorities: [
      ...REGIONAL_AUTHORITY_NAMES,
      ...authorities2014
        .filter((name) => !REGIONAL_AUTHORITY_NAMES.some((known) => name.endsWith(known.name)))
        .map((name) => ({ name, validFrom: null, validTo: null })),
    ],
  }
}
