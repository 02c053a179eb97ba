import type { Transaction } from 'kysely'
import { createAuditedWriter, versionOf, type AuditedWriter } from './audited-writer.ts'
import { WorkspaceError } from './errors.ts'
import { bookkeepingColumns, type Database, type NewRow, type RowPatch, type TrackedTable } from './schema.ts'
import { createRowStore, toRow, type Row, type RowStore } from './sqlite/row-store.ts'
import { inTransaction } from './transaction.ts'
import type { Workspace } from './workspace.ts'

export interface CommandInfo {
  /** UUIDv7 of the command. */
  id: string
  /** E.g. `project.update`. */
  name: string
  /** The project under which the history shows it. */
  projectId?: string | null
  projectCode?: string | null
  /** Instant, ISO UTC. */
  at: string
}

/** What a command's work can do. Versions and instants of rows are kept here, not by the caller. */
export interface CommandTx {
  /** For reading. Writes that people can undo go through the methods below. */
  readonly db: Transaction<Database>
  /** Adds a row with version 1. Throws `already_exists` when a unique value is taken. */
  insert<T extends TrackedTable>(table: T, row: NewRow<T>): Promise<void>
  insertMany<T extends TrackedTable>(table: T, rows: Iterable<NewRow<T>>): Promise<void>
  /**
   * Writes the columns whose value differs. Returns the row's new version; the same when nothing differs, and then
   * nothing is written. `version: null` means whatever it is now. Throws `not_found` or `conflict`.
   */
  update<T extends TrackedTable>(table: T, id: string, version: number | null, patch: RowPatch<T>): Promise<number>
  /** Raises the version though the row's own columns stay, e.g. of a project whose list of areas is replaced. */
  touch(table: TrackedTable, id: string, version: number | null): Promise<number>
  /** Removes a row. Throws `not_found` or `conflict`. Children must be removed first. */
  remove(table: TrackedTable, id: string, version: number | null): Promise<void>
}

/**
 * One thing that a person did, as one transaction: saved wholly or not at all, with its history, and taken back as
 * one. Work that changes nothing leaves nothing in the history.
 *
 * @throws WorkspaceError
 */
export async function runCommand<T>(
  workspace: Workspace,
  info: CommandInfo,
  work: (tx: CommandTx) => Promise<T>,
): Promise<T> {
  const { connection, statements } = workspace.internals
  return inTransaction(workspace, async (tx) => {
    const rows = createRowStore(connection, statements)
    const writer = createAuditedWriter(rows, statements, {
      id: info.id,
      at: info.at,
      name: info.name,
      kind: 'do',
      projectId: info.projectId ?? null,
      projectCode: info.projectCode ?? null,
      undoesSeq: null,
    })
    return work(createCommandTx(tx, rows, writer, info.at))
  })
}

function createCommandTx(db: Transaction<Database>, rows: RowStore, writer: AuditedWriter, at: string): CommandTx {
  function insertOne(table: TrackedTable, values: object): void {
    const row: Row = {}
    const given = toRow(values)
    for (const column of rows.columns(table)) row[column] = given[column] ?? null
    assertColumns(rows, table, given)
    row['version'] = 1
    if ('created_at' in row) row['created_at'] = at
    if ('updated_at' in row) row['updated_at'] = at
    writer.insert(table, row)
  }

  return {
    db,
    async insert(table, row) {
      insertOne(table, row)
    },
    async insertMany(table, many) {
      for (const row of many) insertOne(table, row)
    },
    async update(table, id, version, patch) {
      const given = toRow(patch)
      assertColumns(rows, table, given)
      const current = findAt(rows, table, id, version)
      const values: Row = {}
      for (const [column, value] of Object.entries(given)) if (current[column] !== value) values[column] = value
      if (Object.keys(values).length === 0) return versionOf(current)
      return writer.update(table, current, values)
    },
    async touch(table, id, version) {
      return writer.update(table, findAt(rows, table, id, version), {})
    },
    async remove(table, id, version) {
      writer.remove(table, findAt(rows, table, id, version))
    },
  }
}

function findAt(rows: RowStore, table: TrackedTable, id: string, version: number | null): Row {
  const current = rows.find(table, id)
  if (current === null) throw new WorkspaceError('not_found', { what: table, id })
  if (version !== null && versionOf(current) !== version) {
    throw new WorkspaceError('conflict', { what: table, id, currentVersion: versionOf(current) })
  }
  return current
}

/** Column names come from typed code; this keeps a cast somewhere else from becoming SQL. */
function assertColumns(rows: RowStore, table: TrackedTable, values: Row): void {
  for (const column of Object.keys(values)) {
    if (!rows.columns(table).includes(column) || bookkeepingColumns.some((kept) => kept === column)) {
      throw new TypeError(`${table} has no column ${column} to write`)
    }
  }
}
