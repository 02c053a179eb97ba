import { WorkspaceError } from '../errors.ts'
import { backupKinds, type BackupKind } from './names.ts'

/** What a backup holds, as `manifest.json` inside of it. */
export interface BackupManifest {
  format: 'hankekirja-backup'
  formatVersion: 1
  createdAt: string
  kind: BackupKind
  appVersion: string
  schemaVersion: number
  /** Rows by table. */
  rowCounts: Record<string, number>
  entries: BackupEntry[]
}

export interface BackupEntry {
  /** `database.sqlite`, `attachments/…` or `archive/…`. */
  path: string
  sizeBytes: number
  sha256: string
}

export const manifestPath = 'manifest.json'
export const databaseEntry = 'database.sqlite'

/** Names that an entry may have: each part begins with a letter or digit, so none leads out of the workspace. */
const entryPath = /^(database\.sqlite|(attachments|archive)(\/[A-Za-z0-9][A-Za-z0-9._-]{0,199}){1,4})$/

export function isEntryPath(path: string): boolean {
  return entryPath.test(path)
}

/** @throws WorkspaceError `file_damaged` when it is not a manifest that this program reads */
export function parseManifest(text: string): BackupManifest {
  const value = parseJson(text)
  if (!isRecord(value) || value['format'] !== 'hankekirja-backup') throw damaged('it is not a Hankekirja backup')
  if (value['formatVersion'] !== 1) throw damaged(`unknown backup format ${String(value['formatVersion'])}`)
  const { createdAt, appVersion, schemaVersion, rowCounts, entries } = value
  const kind = backupKinds.find((each) => each === value['kind'])
  if (typeof createdAt !== 'string' || typeof appVersion !== 'string' || kind === undefined) throw damaged('no header')
  if (!isCount(schemaVersion) || !isRecord(rowCounts) || !Array.isArray(entries)) throw damaged('no list of contents')
  const counts = Object.entries(rowCounts).map(([table, count]): [string, number] => {
    if (!isCount(count)) throw damaged(`row count of ${table}`)
    return [table, count]
  })
  return {
    format: 'hankekirja-backup',
    formatVersion: 1,
    createdAt,
    kind,
    appVersion,
    schemaVersion,
    rowCounts: Object.fromEntries(counts),
    entries: entries.map(parseEntry),
  }
}

function parseEntry(value: unknown): BackupEntry {
  if (!isRecord(value)) throw damaged('an entry')
  const { path, sizeBytes, sha256 } = value
  if (typeof path !== 'string' || !isEntryPath(path)) throw damaged(`an entry named ${JSON.stringify(path)}`)
  if (!isCount(sizeBytes)) throw damaged(`the size of ${path}`)
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) throw damaged(`the hash of ${path}`)
  return { path, sizeBytes, sha256 }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw damaged('the list of contents cannot be read', error)
  }
}

export function damaged(detail: string, cause?: unknown): WorkspaceError {
  return new WorkspaceError('file_damaged', { detail: `backup: ${detail}` }, cause)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
