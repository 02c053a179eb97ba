import { ledgerProfile } from '#contract/ledger.ts'
import type { LedgerImportResult, LedgerProfile } from '#contract/index.ts'
import { runCommand } from '#db/command.ts'
import type { CommandTx } from '#db/command.ts'
import { readProfiles } from '#db/ledger/read-ledger.ts'
import type { LedgerProfilesTable } from '#db/ledger/tables.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'

/** How extracts of known programs are read, for all projects. */
export async function listProfiles({ session }: CoreContext): Promise<LedgerProfile[]> {
  return (await readProfiles(session.current().db)).map(toProfile)
}

export async function removeProfile(
  context: CoreContext,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const { ports, session, events } = context
  const info = { id: newId(ports), name: 'ledger.removeProfile', at: ports.now() }
  await runCommand(session.current(), info, (tx) => tx.remove('ledger_profiles', id, version))
  events.publish({ kind: 'changed', scopes: ['ledger-profiles', 'history'] })
}

/** Keeps the columns of an extract under a name, over what was kept under it before. */
export async function rememberProfile(
  tx: CommandTx,
  { ports }: CoreContext,
  name: string,
  { headers, columns }: Pick<LedgerImportResult, 'headers' | 'columns'>,
): Promise<void> {
  const known: LedgerProfile['columns'] = {}
  for (const [index, header] of headers.entries()) if (header !== '') known[header] = columns[index] ?? null
  const settings_json = JSON.stringify({ columns: known })
  const old = await tx.db.selectFrom('ledger_profiles').select('id').where('name', '=', name).executeTakeFirst()
  if (old) await tx.update('ledger_profiles', old.id, null, { settings_json })
  else await tx.insert('ledger_profiles', { id: newId(ports), name, settings_json })
}

function toProfile({ id, version, name, settings_json: settings }: LedgerProfilesTable): LedgerProfile {
  return { id, version, name, ...ledgerProfile.pick({ columns: true }).parse(JSON.parse(settings)) }
}
