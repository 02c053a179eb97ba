import { WorkspaceError } from './errors.ts'
import type { CommandKind, TrackedTable } from './schema.ts'
import type { StatementCache } from './sqlite/statement-cache.ts'
import type { Row, RowStore } from './sqlite/row-store.ts'

export interface CommandHeader {
  /** UUIDv7. */
  id: string
  /** Instant, ISO UTC; for reading only, the order is `seq`. */
  at: string
  name: string
  kind: CommandKind
  projectId: string | null
  projectCode: string | null
  undoesSeq: number | null
}

/** Writes rows and, in the same transaction, what they were and what they became. */
export interface AuditedWriter {
  insert(table: TrackedTable, row: Row): void
  /** `current` is the row as read in this transaction. Only `values` are written; the version goes up by one. */
  update(table: TrackedTable, current: Row, values: Row): number
  remove(table: TrackedTable, current: Row): void
  /** The command's place in the history; `null` as long as it has changed nothing. */
  commandSeq(): number | null
}

export function createAuditedWriter(rows: RowStore, statements: StatementCache, header: CommandHeader): AuditedWriter {
  let commandSeq: number | null = null
  const insertChange = statements.prepare(
    'INSERT INTO changes (command_seq, table_name, row_id, before_json, after_json) VALUES (?, ?, ?, ?, ?)',
  )

  // Only the first change makes the command: one that changes nothing leaves no trace.
  function ensureCommand(): number {
    commandSeq ??= Number(
      statements
        .prepare(
          'INSERT INTO commands (id, at, name, kind, project_id, project_code, undoes_seq) VALUES (?, ?, ?, ?, ?, ?, ?)',
        )
        .run(header.id, header.at, header.name, header.kind, header.projectId, header.projectCode, header.undoesSeq)
        .lastInsertRowid,
    )
    return commandSeq
  }

  function record(table: TrackedTable, rowId: string, before: Row | null, after: Row | null): void {
    const [beforeJson, afterJson] = [before, after].map((image) => (image === null ? null : JSON.stringify(image)))
    insertChange.run(ensureCommand(), table, rowId, beforeJson, afterJson)
  }

  return {
    insert(table, row) {
      guardUnique(row, () => rows.insert(table, row))
      record(table, idOf(row), null, row)
    },
    update(table, current, values) {
      refuseFrozen(table)
      const version = versionOf(current) + 1
      const after: Row = { ...values, version }
      if ('updated_at' in current) after['updated_at'] = header.at
      guardUnique(after, () => rows.update(table, idOf(current), after))
      const before: Row = {}
      for (const column of Object.keys(after)) before[column] = current[column] ?? null
      record(table, idOf(current), before, after)
      return version
    },
    remove(table, current) {
      refuseFrozen(table)
      rows.remove(table, idOf(current))
      record(table, idOf(current), current, null)
    },
    commandSeq: () => commandSeq,
  }
}

/** Rows of what was locked stand as they were written: no command changes them, and no undo takes them away. */
const frozenTables: ReadonlySet<TrackedTable> = new Set(['report_snapshots', 'report_snapshot_files'])

function refuseFrozen(table: TrackedTable): void {
  if (frozenTables.has(table)) throw new Error(`Rows of ${table} never change`)
}

/** SQLite names the column of a double value but not the value. */
function guardUnique(row: Row, write: () => void): void {
  try {
    write()
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const what = /^UNIQUE constraint failed: (\w+\.(\w+))/.exec(message)
    if (what?.[1] === undefined || what[2] === undefined) throw error
    throw new WorkspaceError('already_exists', { what: what[1], value: String(row[what[2]] ?? '') }, error)
  }
}

export function idOf(row: Row): string {
  return String(row['id'])
}

export function versionOf(row: Row): number {
  return Number(row['version'])
}
