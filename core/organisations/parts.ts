import type { NewPart, PartName, PartPatch } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import type { Database } from '#db/schema.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import { registerCommand } from './command.ts'
import { fromAid, fromLink, fromName, fromSite, fromStatement, fromYear } from './from-contract.ts'
import {
  toAidFields,
  toLinkFields,
  toNameFields,
  toSiteFields,
  toStatementFields,
  toYearFields,
} from './to-contract.ts'

const tables = {
  names: 'organisation_names',
  sites: 'organisation_sites',
  years: 'organisation_years',
  links: 'organisation_links',
  aid: 'organisation_aid',
  statements: 'organisation_statements',
} as const satisfies Record<PartName, keyof Database>

export async function addPart(context: CoreContext, added: NewPart): Promise<{ id: string; version: number }> {
  const id = newId(context.ports)
  await registerCommand(context, `organisation.add.${added.part}`, async (tx) => {
    const owner = tx.db.selectFrom('organisations').select('id').where('id', '=', added.organisationId)
    if ((await owner.executeTakeFirst()) === undefined) {
      throw new AppError('not_found', { what: 'organisations', id: added.organisationId })
    }
    await insertPart(tx, id, added)
  })
  return { id, version: 1 }
}

export function insertPart(tx: CommandTx, id: string, added: NewPart): Promise<void> {
  const own = { id, organisation_id: added.organisationId }
  switch (added.part) {
    case 'names':
      return tx.insert(tables.names, { ...own, ...fromName(added.fields) })
    case 'sites':
      return tx.insert(tables.sites, { ...own, ...fromSite(added.fields) })
    case 'years':
      return tx.insert(tables.years, { ...own, ...fromYear(added.fields) })
    case 'links':
      refuseSelf(added.organisationId, added.fields.ownerId)
      return tx.insert(tables.links, { ...own, ...fromLink(added.fields) })
    case 'aid':
      return tx.insert(tables.aid, { ...own, project_id: added.fields.projectId, ...fromAid(added.fields) })
    case 'statements':
      return tx.insert(tables.statements, { ...own, ...fromStatement(added.fields) })
    default:
      throw new TypeError(`no list of the name ${JSON.stringify(added)}`)
  }
}

export async function updatePart(context: CoreContext, change: PartPatch): Promise<{ version: number }> {
  return registerCommand(context, `organisation.update.${change.part}`, async (tx) => ({
    version: await writePatch(tx, change),
  }))
}

async function writePatch(tx: CommandTx, change: PartPatch): Promise<number> {
  const { id, version } = change
  switch (change.part) {
    case 'names': {
      const fields = {
        ...toNameFields(
          await required(tx.db.selectFrom(tables.names).selectAll().where('id', '=', id).executeTakeFirst(), id),
        ),
        ...given(change.patch),
      }
      return tx.update(tables.names, id, version, fromName(fields))
    }
    case 'sites': {
      const fields = {
        ...toSiteFields(
          await required(tx.db.selectFrom(tables.sites).selectAll().where('id', '=', id).executeTakeFirst(), id),
        ),
        ...given(change.patch),
      }
      return tx.update(tables.sites, id, version, fromSite(fields))
    }
    case 'years': {
      const fields = {
        ...toYearFields(
          await required(tx.db.selectFrom(tables.years).selectAll().where('id', '=', id).executeTakeFirst(), id),
        ),
        ...given(change.patch),
      }
      if (fields.endDay < fields.startDay) refuse('endDay', 'end_before_start')
      return tx.update(tables.years, id, version, fromYear(fields))
    }
    case 'links': {
      const row = await required(tx.db.selectFrom(tables.links).selectAll().where('id', '=', id).executeTakeFirst(), id)
      const fields = { ...toLinkFields(row), ...given(change.patch) }
      refuseSelf(row.organisation_id, fields.ownerId)
      return tx.update(tables.links, id, version, fromLink(fields))
    }
    case 'aid': {
      const fields = {
        ...toAidFields(
          await required(tx.db.selectFrom(tables.aid).selectAll().where('id', '=', id).executeTakeFirst(), id),
        ),
        ...given(change.patch),
      }
      return tx.update(tables.aid, id, version, fromAid(fields))
    }
    case 'statements': {
      const fields = {
        ...toStatementFields(
          await required(tx.db.selectFrom(tables.statements).selectAll().where('id', '=', id).executeTakeFirst(), id),
        ),
        ...given(change.patch),
      }
      return tx.update(tables.statements, id, version, fromStatement(fields))
    }
    default:
      throw new TypeError(`no list of the name ${JSON.stringify(change)}`)
  }
}

export async function removePart(
  context: CoreContext,
  { part, id, version }: { readonly part: PartName; readonly id: string; readonly version: number },
): Promise<void> {
  await registerCommand(context, `organisation.remove.${part}`, (tx) => tx.remove(tables[part], id, version))
}

async function required<T>(reading: Promise<T | undefined>, id: string): Promise<T> {
  const row = await reading
  if (row === undefined) throw new AppError('not_found', { what: 'organisations', id })
  return row
}

function refuseSelf(organisationId: string, ownerId: string | null): void {
  if (organisationId === ownerId) refuse('ownerId', 'owns_itself')
}

export function refuse(field: string, code: string): never {
  throw new AppError('invalid_input', { problems: [{ field, code }] })
}
