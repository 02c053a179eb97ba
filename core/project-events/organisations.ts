import type { Kysely } from 'kysely'
import type { OrganisationChoice } from '#contract/index.ts'
import { runCommand } from '#db/command.ts'
import type { CommandTx } from '#db/command.ts'
import type { Database } from '#db/schema.ts'
import { legalFormInName } from '#domain/events/legal-form-in-name.ts'
import type { Named } from '#domain/events/match-names.ts'
import { parseBusinessId } from '#domain/values/business-id.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { refuseIdentityCodes } from '../participants/contact.ts'

/** Of the register, by name. */
export async function organisations({ session }: CoreContext): Promise<OrganisationChoice[]> {
  const { db } = session.current()
  const rows = await db.selectFrom('organisations').select(['id', 'name', 'business_id']).orderBy('name').execute()
  return rows.map(({ id, name, business_id: businessId }) => ({ id, name, businessId }))
}

/** With every name under which each is met. */
export async function knownOrganisations(db: Kysely<Database>): Promise<Named[]> {
  const others = await db.selectFrom('organisation_names').select(['organisation_id', 'name']).execute()
  const byId = Map.groupBy(others, ({ organisation_id: id }) => id)
  const rows = await db.selectFrom('organisations').select(['id', 'name', 'business_id']).orderBy('name').execute()
  return rows.map(({ id, name, business_id: businessId }) => ({
    id,
    businessId,
    names: [name, ...(byId.get(id) ?? []).map((other) => other.name)],
  }))
}

/** Throws `invalid_input` for a number that isn't right, `already_exists` for one of the register. */
export async function addOrganisation(
  context: CoreContext,
  name: string,
  businessId: string,
): Promise<{ id: string; version: number }> {
  refuseIdentityCodes({ name, businessId })
  const { ports, session, events } = context
  const id = newId(ports)
  const checked = businessId.trim() === '' ? null : checkedNumber(businessId.trim())
  const info = { id: newId(ports), name: 'projectEvent.addOrganisation', at: ports.now() }
  await runCommand(session.current(), info, (tx) => insertOrganisation(tx, id, name, checked))
  events.publish({ kind: 'changed', scopes: ['organisations', 'history'] })
  return { id, version: 1 }
}

function checkedNumber(text: string): string {
  const read = parseBusinessId(text)
  if (read.ok) return read.value
  if (read.error.code === 'other_form') return read.error.suggestion
  throw new AppError('invalid_input', { problems: [{ field: 'businessId', code: read.error.code }] })
}

export async function insertOrganisation(
  tx: CommandTx,
  id: string,
  name: string,
  businessId: string | null,
): Promise<void> {
  await tx.insert('organisations', {
    id,
    business_id: businessId,
    name,
    legal_form: legalFormInName(name),
    country: 'FI',
    municipality: null,
    street: '',
    postal_code: '',
    city: '',
    contact_name: '',
    email: '',
    phone: '',
    nace: '',
    activity: null,
    mixed_activities: 0,
    accounts_separated: null,
    founded_on: null,
    notes: '',
  })
}
