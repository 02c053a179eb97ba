import type { OrganisationDetail, OrganisationFields, OrganisationSummary } from '#contract/index.ts'
import { findOrganisation, listOrganisations, readParts } from '#db/organisations/read-organisations.ts'
import { removeOrganisation } from '#db/organisations/write-organisations.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { registerCommand } from './command.ts'
import { fromFields } from './from-contract.ts'
import { refuse } from './parts.ts'
import {
  toAidRow,
  toFields,
  toLinkRow,
  toNameFields,
  toSiteFields,
  toStatementFields,
  toYearFields,
} from './to-contract.ts'

/** The whole register, so that the page searches as fast as one types. */
export async function list({ session }: CoreContext): Promise<OrganisationSummary[]> {
  const { rows, names, projects } = await session.current().db.transaction().execute(listOrganisations)
  return rows.map((row) => ({
    id: row.id,
    businessId: row.business_id,
    name: row.name,
    otherNames: (names.get(row.id) ?? []).map(({ name }) => name),
    municipality: row.municipality,
    activity: row.activity,
    projectCount: projects.get(row.id) ?? 0,
  }))
}

/** One organisation with its lists as one consistent state. */
export function get({ session }: CoreContext, id: string): Promise<OrganisationDetail> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const row = await findOrganisation(db, id)
      if (row === null) throw new AppError('not_found', { what: 'organisations', id })
      const parts = await readParts(db, id)
      const withIds = <R extends { id: string; version: number }, F>(rows: readonly R[], toRow: (each: R) => F) =>
        rows.map((each) => ({ id: each.id, version: each.version, ...toRow(each) }))
      return {
        id,
        version: row.version,
        fields: toFields(row),
        names: withIds(parts.names, toNameFields),
        sites: withIds(parts.sites, toSiteFields),
        years: withIds(parts.years, toYearFields),
        owners: parts.owners.map(toLinkRow),
        holdings: parts.holdings.map(toLinkRow),
        aid: parts.aid.map(toAidRow),
        statements: withIds(parts.statements, toStatementFields),
      }
    })
}

export async function create(
  context: CoreContext,
  fields: OrganisationFields,
): Promise<{ id: string; version: number }> {
  const id = newId(context.ports)
  await registerCommand(context, 'organisation.create', (tx) =>
    tx.insert('organisations', { id, ...fromFields(fields) }),
  )
  return { id, version: 1 }
}

export async function update(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<OrganisationFields>,
): Promise<{ version: number }> {
  return registerCommand(context, 'organisation.update', async (tx) => {
    const row = await findOrganisation(tx.db, id)
    if (row === null) throw new AppError('not_found', { what: 'organisations', id })
    return { version: await tx.update('organisations', id, version, fromFields({ ...toFields(row), ...given(patch) })) }
  })
}

/** Only an organisation that nothing else stands on: one that takes part in a project, or owns another, stays. */
export async function remove(context: CoreContext, id: string, version: number): Promise<void> {
  await registerCommand(context, 'organisation.remove', async (tx) => {
    const part = tx.db.selectFrom('participations').select('id').where('organisation_id', '=', id)
    const holding = tx.db.selectFrom('organisation_links').select('id').where('owner_id', '=', id)
    if ((await part.executeTakeFirst()) !== undefined || (await holding.executeTakeFirst()) !== undefined) {
      refuse('id', 'in_use')
    }
    await removeOrganisation(tx, id, version)
  })
}
