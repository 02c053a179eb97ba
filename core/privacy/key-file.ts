import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyRecord } from '#contract/privacy.ts'
import type { KeyRecord } from '#contract/privacy.ts'
import { readSettings, writeSettings } from '#db/settings.ts'
import type { Workspace } from '#db/workspace.ts'

const settingKey = 'personal-data.key'
const pathOf = ({ paths }: Workspace) => join(paths.folder, 'personal-data.key')

/**
 * The key file of the workspace. A copy of it lies in the database, so that every backup can be opened again with the
 * secrets of its time; when the two are of different keys, as after the restore of another workspace, the database's
 * is the one that its data were sealed with, and the file is written anew.
 */
export async function readKeyRecord(workspace: Workspace): Promise<KeyRecord | null> {
  const stored = parse((await readSettings(workspace.db)).get(settingKey))
  const file = parse(readText(pathOf(workspace)))
  if (stored !== null && file?.keyId !== stored.keyId) {
    writeFileText(pathOf(workspace), stored)
    return stored
  }
  return file
}

export async function writeKeyRecord(workspace: Workspace, record: KeyRecord): Promise<void> {
  await writeSettings(workspace.db, new Map([[settingKey, JSON.stringify(record)]]))
  writeFileText(pathOf(workspace), record)
}

/** For a transaction's work, which must not read past itself. */
export const hasKeyFile = (workspace: Workspace): boolean => existsSync(pathOf(workspace))

/** Whole or not at all. */
function writeFileText(path: string, record: KeyRecord): void {
  writeFileSync(`${path}.new`, JSON.stringify(record, null, 2), { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function parse(text: string | undefined): KeyRecord | null {
  if (text === undefined) return null
  try {
    return keyRecord.parse(JSON.parse(text))
  } catch {
    return null
  }
}
