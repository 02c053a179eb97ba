import { hourListProfile } from '#contract/hours.ts'
import type { HourListProfile, HourListResult } from '#contract/index.ts'
import { runCommand } from '#db/command.ts'
import type { CommandTx } from '#db/command.ts'
import { readHourListProfiles } from '#db/people/hour-lists.ts'
import type { HourListProfilesTable } from '#db/people/tables.ts'
import type { CoreContext } from '../../context.ts'
import { newId } from '../../host-ports.ts'

/** How lists of known programs are read. */
export async function listProfiles({ session }: CoreContext): Promise<HourListProfile[]> {
  return (await readHourListProfiles(session.current().db)).map(toProfile)
}

export async function removeProfile(
  { ports, session, events }: CoreContext,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const info = { id: newId(ports), name: 'hours.removeListProfile', at: ports.now() }
  await runCommand(session.current(), info, (tx) => tx.remove('hour_list_profiles', id, version))
  events.publish({ kind: 'changed', scopes: ['people', 'history'] })
}

/** Keeps the columns of a list under a name, over what was kept under it before. */
export async function rememberProfile(
  tx: CommandTx,
  { ports }: CoreContext,
  name: string,
  { headers, columns }: Pick<HourListResult, 'headers' | 'columns'>,
): Promise<void> {
  const known: HourListProfile['columns'] = {}
  for (const [index, header] of headers.entries()) if (header !== '') known[header] = columns[index] ?? null
  const settings_json = JSON.stringify({ columns: known })
  const old = await tx.db.selectFrom('hour_list_profiles').select('id').where('name', '=', name).executeTakeFirst()
  if (old) await tx.update('hour_list_profiles', old.id, null, { settings_json })
  else await tx.insert('hour_list_profiles', { id: newId(ports), name, settings_json })
}

function toProfile({ id, version, name, settings_json: settings }: HourListProfilesTable): HourListProfile {
  return { id, version, name, ...hourListProfile.pick({ columns: true }).parse(JSON.parse(settings)) }
}
