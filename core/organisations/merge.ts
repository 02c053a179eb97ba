import { findOrganisation } from '#db/organisations/read-organisations.ts'
import { organisationReferences } from '#db/organisations/references.ts'
import type { CommandTx } from '#db/command.ts'
import type { OrganisationsTable } from '#db/organisations/tables.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { registerCommand } from './command.ts'
import { refuse } from './parts.ts'

/**
 * Two rows of the register are one organisation: everything that points at `dropId` points at `keepId` afterwards, its
 * name stays as another way of writing, and what the kept one lacks is taken from it. One step of undo.
 */
export async function merge(context: CoreContext, keepId: string, dropId: string): Promise<void> {
  if (keepId === dropId) refuse('dropId', 'same_row')
  await registerCommand(context, 'organisation.merge', async (tx) => {
    const [keep, drop] = [await required(tx, keepId), await required(tx, dropId)]
    await removeLinksBetween(tx, keepId, dropId)
    for (const { table, column } of organisationReferences) {
      const rows = await tx.db
        .selectFrom<(typeof organisationReferences)[number]['table']>(table)
        .select('id')
        .where(tx.db.dynamic.ref(column), '=', dropId)
        .execute()
      for (const { id } of rows) await tx.update(table, id, null, { [column]: keepId })
    }
    const { name, ...lacking } = fillIns(keep, drop)
    await tx.remove('organisations', dropId, null)
    await tx.update('organisations', keepId, null, lacking)
    if (name !== null) {
      await tx.insert('organisation_names', {
        id: newId(context.ports),
        organisation_id: keepId,
        name,
        kind: 'spelling',
      })
    }
  })
}

async function required(tx: CommandTx, id: string): Promise<OrganisationsTable> {
  const row = await findOrganisation(tx.db, id)
  if (row === null) throw new AppError('not_found', { what: 'organisations', id })
  return row
}

/** An organisation does not own itself. */
async function removeLinksBetween(tx: CommandTx, one: string, other: string): Promise<void> {
  const pair = [one, other]
  const links = await tx.db
    .selectFrom('organisation_links')
    .select('id')
    .where('organisation_id', 'in', pair)
    .where('owner_id', 'in', pair)
    .execute()
  for (const { id } of links) await tx.remove('organisation_links', id, null)
}

/** The other's values where the kept row has none; and its name when it is written otherwise. */
function fillIns(keep: OrganisationsTable, drop: OrganisationsTable) {
  const text = (name: 'street' | 'postal_code' | 'city' | 'contact_name' | 'email' | 'phone' | 'nace') =>
    keep[name] === '' ? drop[name] : keep[name]
  const notes = [keep.notes, drop.notes].filter(Boolean).join('\n\n').slice(0, 20_000)
  return {
    name: keep.name === drop.name ? null : drop.name,
    business_id: keep.business_id ?? drop.business_id,
    legal_form: keep.legal_form ?? drop.legal_form,
    municipality: keep.municipality ?? drop.municipality,
    street: text('street'),
    postal_code: text('postal_code'),
    city: text('city'),
    contact_name: text('contact_name'),
    email: text('email'),
    phone: text('phone'),
    nace: text('nace'),
    activity: keep.activity ?? drop.activity,
    mixed_activities: keep.mixed_activities === 1 ? keep.mixed_activities : drop.mixed_activities,
    accounts_separated: keep.accounts_separated ?? drop.accounts_separated,
    founded_on: keep.founded_on ?? drop.founded_on,
    notes,
  }
}
