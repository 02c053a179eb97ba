import { toWorkspaceError, WorkspaceError } from '../errors.ts'
import { openDatabase, schemaVersionOf, type SqliteConnection } from './open-database.ts'
import { syncFile } from './sync-files.ts'

export type RowCounts = Record<string, number>

/**
 * Writes a consistent copy of the open database as one file at rest, opens the copy and checks it. A plain file copy
 * of an open database lacks what is still in its `-wal`. On failure a part of the file may be left: the caller removes
 * the target.
 *
 * @throws WorkspaceError `disk_full`, or `file_damaged` when the copy does not hold what the original does
 */
export function copyDatabase(connection: SqliteConnection, target: string): RowCounts {
  try {
    connection.prepare('VACUUM INTO ?').run(target)
    const counts = checkDatabaseFile(target, schemaVersionOf(connection))
    if (JSON.stringify(counts) !== JSON.stringify(countRows(connection))) {
      throw new WorkspaceError('file_damaged', { detail: 'the copy has other row counts than the original' })
    }
    syncFile(target)
    return counts
  } catch (error) {
    throw toWorkspaceError(error)
  }
}

/** Opens a database at rest and checks all of it. Returns the rows by table. */
export function checkDatabaseFile(file: string, newestSchema: number): RowCounts {
  const copy = openDatabase(file, { readOnly: true, newestSchema })
  try {
    const integrity = String(copy.pragma('integrity_check(1)', { simple: true }))
    if (integrity !== 'ok') throw new WorkspaceError('file_damaged', { detail: integrity })
    assertPlainTables(copy)
    return countRows(copy)
  } finally {
    copy.close()
  }
}

/** We make neither triggers nor views: one that comes with a file was put there to act in our name. */
function assertPlainTables(connection: SqliteConnection): void {
  const found = connection.prepare("SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')").pluck().all()
  if (found.length > 0) throw new WorkspaceError('file_damaged', { detail: `unknown parts ${JSON.stringify(found)}` })
}

function countRows(connection: SqliteConnection): RowCounts {
  const tables = connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all()
    .map(String)
  return Object.fromEntries(
    tables.map((table) => [table, Number(connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())]),
  )
}
