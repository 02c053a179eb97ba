import type { ShareKeyFields, ShareKeyRow } from '#contract/index.ts'
import { runCommand } from '#db/command.ts'
import type { CommandTx } from '#db/command.ts'
import { readShareKeys } from '#db/ledger/share-keys.ts'
import { addDays } from '#domain/values/day.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'

export async function listKeys({ session }: CoreContext): Promise<ShareKeyRow[]> {
  const keys = await session
    .current()
    .db.transaction()
    .execute((tx) => readShareKeys(tx))
  return keys.map((key) => ({ ...key, parts: [...key.parts] }))
}

export async function addKey(context: CoreContext, fields: ShareKeyFields): Promise<Target> {
  return keyCommand(context, 'ledger.addKey', async (tx) => {
    const same = (await readShareKeys(tx.db)).find(({ name }) => name === fields.name)
    if (same !== undefined) throw new AppError('already_exists', { what: 'share_keys', value: fields.name })
    return insertKey(tx, context, { ...fields, validTo: null })
  })
}

interface Target {
  id: string
  version: number
}

/** A new version: what was shared by the old one keeps it, and the old one ends on the day before. */
export async function changeKey(
  context: CoreContext,
  { id, version, validFrom, basis, parts }: Target & Omit<ShareKeyFields, 'name'>,
): Promise<Target> {
  return keyCommand(context, 'ledger.changeKey', async (tx) => {
    const old = (await readShareKeys(tx.db)).find((key) => key.id === id)
    if (old === undefined) throw new AppError('not_found', { what: 'share_keys', id })
    if (validFrom <= old.validFrom || (old.validTo !== null && validFrom > old.validTo)) {
      throw refusal('validFrom', 'outside_version', { from: old.validFrom, to: old.validTo })
    }
    await tx.update('share_keys', id, version, { valid_to: addDays(validFrom, -1) })
    return insertKey(tx, context, { name: old.name, basis, validFrom, validTo: old.validTo, parts })
  })
}

/** The version before the removed one holds on in its place. */
export async function removeKey(context: CoreContext, { id, version }: Target): Promise<void> {
  await keyCommand(context, 'ledger.removeKey', async (tx) => {
    const keys = await readShareKeys(tx.db)
    const key = keys.find((each) => each.id === id)
    if (key === undefined) throw new AppError('not_found', { what: 'share_keys', id })
    const user = await tx.db.selectFrom('ledger_facts').select('id').where('share_key_id', '=', id).executeTakeFirst()
    if (user !== undefined) throw refusal('', 'key_used')
    const parts = await tx.db.selectFrom('share_key_parts').select('id').where('key_id', '=', id).execute()
    for (const part of parts) await tx.remove('share_key_parts', part.id, null)
    await tx.remove('share_keys', id, version)
    const before = keys.find(({ name, validTo }) => name === key.name && validTo === addDays(key.validFrom, -1))
    if (before !== undefined) await tx.update('share_keys', before.id, null, { valid_to: key.validTo })
  })
}

async function insertKey(
  tx: CommandTx,
  { ports }: CoreContext,
  { name, basis, validFrom, validTo, parts }: Omit<ShareKeyRow, 'id' | 'version'>,
): Promise<Target> {
  const id = newId(ports)
  if (parts.every(({ weight }) => weight === 0)) throw refusal('parts', 'no_weight')
  await tx.insert('share_keys', { id, name, basis, valid_from: validFrom, valid_to: validTo })
  const members = new Set<string>()
  for (const [position, { projectId, label, weight }] of parts.entries()) {
    if ((projectId === null) === (label.trim() === '')) throw refusal(`parts.${position}`, 'part_unnamed')
    if (projectId !== null && members.has(projectId)) throw refusal(`parts.${position}`, 'part_twice')
    if (projectId !== null) await requireProject(tx, projectId)
    members.add(projectId ?? '')
    const row = { id: newId(ports), key_id: id, position, member_id: projectId, label: label.trim(), weight }
    await tx.insert('share_key_parts', row)
  }
  return { id, version: 1 }
}

async function requireProject(tx: CommandTx, id: string): Promise<void> {
  const project = await tx.db.selectFrom('projects').select('id').where('id', '=', id).executeTakeFirst()
  if (project === undefined) throw new AppError('not_found', { what: 'projects', id })
}

/** Keys belong to all projects: the pages of each read their rules anew. */
async function keyCommand<T>(context: CoreContext, name: string, work: (tx: CommandTx) => Promise<T>): Promise<T> {
  const { ports, session, events } = context
  const result = await runCommand(session.current(), { id: newId(ports), name, at: ports.now() }, work)
  events.publish({ kind: 'changed', scopes: ['share-keys', 'history'] })
  return result
}

function refusal(field: string, code: string, details: Record<string, unknown> = {}): AppError {
  return new AppError('invalid_input', { problems: [{ field, code, details }] })
}
