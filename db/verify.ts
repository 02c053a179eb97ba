import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { historyFloorKey, trackedTables } from './schema.ts'
import type { SqliteConnection } from './sqlite/open-database.ts'
import { archiveFaults } from './snapshots/check-archive.ts'
import { asRow, type Row } from './sqlite/row-store.ts'
import { holdingConnection } from './transaction.ts'
import type { Workspace } from './workspace.ts'

export interface VerifyCheck {
  check: 'integrity' | 'foreign-keys' | 'history' | 'attachments' | 'archive'
  ok: boolean
  /** What was found, for the log and for support; the screen words it by `check` and `ok`. */
  detail: string
}

export interface VerifyReport {
  ok: boolean
  checks: VerifyCheck[]
}

interface ExpectedFile {
  sha256: string
  name: string
}

/** Checks all of a workspace: the file, its references, that rows are what their history says, the attachments and the locked reports. */
export async function verifyWorkspace(workspace: Workspace): Promise<VerifyReport> {
  const { connection } = workspace.internals
  const checks = await holdingConnection(workspace, async () => [
    checkIntegrity(connection),
    checkForeignKeys(connection),
    checkHistory(connection),
  ])
  const expected = await workspace.db.selectFrom('attachments').select(['sha256', 'name']).orderBy('name').execute()
  checks.push(await checkAttachments(workspace.paths.attachments, expected))
  checks.push(await checkArchive(workspace))
  return { ok: checks.every((each) => each.ok), checks }
}

function checkIntegrity(connection: SqliteConnection): VerifyCheck {
  const found = connection.prepare('PRAGMA integrity_check(20)').pluck().all().map(String)
  return { check: 'integrity', ok: found[0] === 'ok', detail: found.join('; ') }
}

function checkForeignKeys(connection: SqliteConnection): VerifyCheck {
  const orphans = connection.prepare('PRAGMA foreign_key_check').all()
  const detail = orphans.length === 0 ? 'ok' : `${orphans.length} rows without parent: ${JSON.stringify(orphans[0])}`
  return { check: 'foreign-keys', ok: orphans.length === 0, detail }
}

/**
 * Replays the images of the history and compares them with the rows: SQLite has no checksums, so a flipped bit in an
 * amount shows only here. Rows older than the newest migration are compared in the columns changed since.
 */
function checkHistory(connection: SqliteConnection): VerifyCheck {
  const floor = connection.prepare('SELECT value FROM settings WHERE key = ?').pluck().get(historyFloorKey)
  const expected = replay(connection, Number(floor ?? 0))
  let compared = 0
  for (const table of trackedTables) {
    for (const each of connection.prepare(`SELECT * FROM ${table}`).iterate()) {
      const row = asRow(each)
      const key = `${table}/${row['id']}`
      const image = expected.get(key)
      expected.delete(key)
      if (image === undefined && floor !== undefined) continue
      if (image === undefined || image === null) return historyFault(`${key} is not in the history`)
      const differing = Object.keys(image).find((column) => image[column] !== row[column])
      if (differing !== undefined) return historyFault(`${key}: ${differing} is not what was saved last`)
      compared++
    }
  }
  for (const [key, image] of expected) if (image !== null) return historyFault(`${key} is missing`)
  return { check: 'history', ok: true, detail: `${compared} rows agree` }
}

/** The columns that each row should have; `null` for a row that was removed. */
function replay(connection: SqliteConnection, floor: number): Map<string, Row | null> {
  const images = new Map<string, Row | null>()
  const changes = connection
    .prepare('SELECT table_name, row_id, after_json FROM changes WHERE command_seq > ? ORDER BY seq')
    .iterate(floor)
  for (const change of changes) {
    const { table_name: table, row_id: id, after_json: after } = asRow(change)
    const key = `${table}/${id}`
    if (typeof after !== 'string') images.set(key, null)
    else images.set(key, { ...images.get(key), ...asRow(JSON.parse(after)) })
  }
  return images
}

function historyFault(detail: string): VerifyCheck {
  return { check: 'history', ok: false, detail }
}

/** Attachments carry the SHA-256 of their content as name, and each file that rows speak of is there. */
async function checkAttachments(folder: string, expected: readonly ExpectedFile[]): Promise<VerifyCheck> {
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => !name.startsWith('.')) : []
  for (const name of names) {
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(join(folder, name))) hash.update(chunk)
    if (hash.digest('hex') !== name.split('.')[0])
      return attachmentFault(`${name} has other content than its name says`)
  }
  const stored = new Set(names)
  const missing = expected.filter(({ sha256 }) => !stored.has(sha256))
  const [first] = missing
  if (first !== undefined) return attachmentFault(`${missing.length} files are missing, first “${first.name}”`)
  return { check: 'attachments', ok: true, detail: `${names.length} files` }
}

function attachmentFault(detail: string): VerifyCheck {
  return { check: 'attachments', ok: false, detail }
}

/** Each file of each locked report is what was locked. */
async function checkArchive({ db, paths }: Workspace): Promise<VerifyCheck> {
  const { files, faults } = await archiveFaults(db, paths.archive)
  const [first] = faults
  if (first === undefined) return { check: 'archive', ok: true, detail: `${files} files` }
  const more = faults.length === 1 ? '' : ` (and ${faults.length - 1} more)`
  return { check: 'archive', ok: false, detail: `${first}${more}` }
}
