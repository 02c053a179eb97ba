import { existsSync } from 'node:fs'
import SqliteDatabase from 'better-sqlite3'
import { toWorkspaceError, WorkspaceError } from '../errors.ts'
import { applicationId, readSchemaVersion } from './file-header.ts'

/** The open SQLite connection. Only `db/` sees it. */
export type SqliteConnection = SqliteDatabase.Database

/** Older ones have a WAL reset fault that can corrupt a file. */
const oldestSqlite = [3, 51, 3] as const

export interface OpenOptions {
  /** Make the file; it must not exist. */
  create?: boolean
  /** For files at rest (backups): nothing is written beside them. */
  readOnly?: boolean
  /** Highest schema version that this program understands; a newer file is refused untouched. */
  newestSchema: number
  /** How long to wait for another holder of the file, ms. */
  busyTimeout?: number
}

/**
 * The only place that makes a connection, with the opening sequence on which the promise to the users rests
 * (docs/decisions/0003-database.md): exclusive lock, WAL, flush at every commit, asserted.
 *
 * @throws WorkspaceError `file_newer`, `file_in_use`, `file_damaged`, `file_read_only`, `disk_full`
 */
export function openDatabase(file: string, options: OpenOptions): SqliteConnection {
  try {
    if (options.create !== true) assertKnownFile(file, options.newestSchema)
    const connection = new SqliteDatabase(file, {
      readonly: options.readOnly === true,
      fileMustExist: options.create !== true,
      timeout: options.busyTimeout ?? 1_000,
    })
    try {
      return prepareConnection(connection, options)
    } catch (error) {
      connection.close()
      throw error
    }
  } catch (error) {
    throw toWorkspaceError(error)
  }
}

function assertKnownFile(file: string, newestSchema: number): void {
  if (!existsSync(file)) throw new WorkspaceError('file_damaged', { detail: 'the database file is missing' })
  assertNotNewer(readSchemaVersion(file), newestSchema)
}

function prepareConnection(connection: SqliteConnection, options: OpenOptions): SqliteConnection {
  if (options.readOnly !== true) {
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    // macOS: a plain fsync does not reach the drive. No effect elsewhere.
    connection.pragma('fullfsync = ON')
    connection.pragma('checkpoint_fullfsync = ON')
    connection.pragma('secure_delete = ON')
  }
  connection.pragma('foreign_keys = ON')
  connection.pragma('trusted_schema = OFF')
  connection.pragma('cell_size_check = ON')
  connection.pragma('temp_store = MEMORY')
  assertSqliteVersion(connection)
  if (options.create === true) {
    connection.pragma(`application_id = ${applicationId}`)
  } else {
    assertSound(connection)
    // Again: a file that was not closed has its newest header in the -wal, where the first look cannot see it.
    assertNotNewer(schemaVersionOf(connection), options.newestSchema)
  }
  if (options.readOnly !== true) assertDurable(connection)
  return connection
}

function assertNotNewer(fileVersion: number, programVersion: number): void {
  if (fileVersion > programVersion) throw new WorkspaceError('file_newer', { fileVersion, programVersion })
}

function assertSqliteVersion(connection: SqliteConnection): void {
  const text = String(connection.prepare('select sqlite_version()').pluck().get())
  const parts = text.split('.').map(Number)
  for (const [index, oldest] of oldestSqlite.entries()) {
    const part = parts[index] ?? 0
    if (part > oldest) return
    if (part < oldest) throw new Error(`SQLite ${text} is too old; ${oldestSqlite.join('.')} is needed`)
  }
}

function assertSound(connection: SqliteConnection): void {
  const result = String(connection.pragma('quick_check(1)', { simple: true }))
  if (result !== 'ok') throw new WorkspaceError('file_damaged', { detail: result })
}

/** Must come after a first statement: until then SQLite answers 2 and then falls back to the build's default of 1. */
function assertDurable(connection: SqliteConnection): void {
  const wanted = { locking_mode: 'exclusive', journal_mode: 'wal', synchronous: 2, foreign_keys: 1, trusted_schema: 0 }
  for (const [name, value] of Object.entries(wanted)) {
    const actual = connection.pragma(name, { simple: true })
    if (actual !== value) throw new Error(`SQLite did not take ${name} = ${value}; it says ${String(actual)}`)
  }
}

export function schemaVersionOf(connection: SqliteConnection): number {
  return Number(connection.pragma('user_version', { simple: true }))
}
