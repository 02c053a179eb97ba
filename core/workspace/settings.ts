import type { Settings } from '#contract/index.ts'
import { readSettings, writeSettings } from '#db/settings.ts'
import type { CoreContext } from '../context.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'

const defaults = ({ ports }: CoreContext): Settings => ({ language: ports.language ?? 'fi', theme: 'system' })

export async function settings(context: CoreContext): Promise<Settings> {
  const stored = await readSettings(context.session.current().db)
  const standard = defaults(context)
  return {
    language: oneOf(['fi', 'sv', 'en'], stored.get('language'), standard.language),
    theme: oneOf(['light', 'dark', 'system'], stored.get('theme'), standard.theme),
  }
}

export async function updateSettings(context: CoreContext, patch: Patch<Settings>): Promise<Settings> {
  await writeSettings(context.session.current().db, new Map(Object.entries(given(patch))))
  context.events.publish({ kind: 'changed', scopes: ['settings'] })
  return settings(context)
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined, standard: T): T {
  return allowed.find((each) => each === value) ?? standard
}
