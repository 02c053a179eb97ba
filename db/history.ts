import { sql, type Selectable, type Transaction } from 'kysely'
import { createAuditedWriter, idOf, versionOf, type AuditedWriter, type CommandHeader } from './audited-writer.ts'
import { WorkspaceError } from './errors.ts'
import {
  bookkeepingColumns,
  historyFloorKey,
  trackedTables,
  type CommandsTable,
  type Database,
  type TrackedTable,
} from './schema.ts'
import { createRowStore, asRow, type Row, type RowStore } from './sqlite/row-store.ts'
import { inTransaction } from './transaction.ts'
import type { Workspace } from './workspace.ts'

export interface UndoStep {
  seq: number
  command: string
}

/** What undo and redo would take; `null` = nothing. */
export interface UndoState {
  undo: UndoStep | null
  redo: UndoStep | null
}

export interface InverseInfo {
  /** UUIDv7 of the new command. */
  id: string
  /** Instant, ISO UTC. */
  at: string
}

/** A command that took another one back, or made it stand again. */
export interface InverseCommand {
  seq: number
  undoesSeq: number
  /** Name of the command that was inverted. */
  command: string
  projectId: string | null
  projectCode: string | null
}

/**
 * Newest first: undo takes the newest standing command; redo takes back the newest undo, as long as nothing new was
 * done after it.
 */
export async function undoState(workspace: Workspace): Promise<UndoState> {
  return inTransaction(workspace, async (tx) => ({ undo: await nextUndo(tx), redo: await nextRedo(tx) }))
}

/** @throws WorkspaceError `not_found` when nothing stands; `conflict` when rows are not as the command left them */
export async function undo(workspace: Workspace, info: InverseInfo): Promise<InverseCommand> {
  return inTransaction(workspace, async (tx) => invert(workspace, tx, await nextUndo(tx), 'undo', info))
}

/** @throws WorkspaceError as `undo` */
export async function redo(workspace: Workspace, info: InverseInfo): Promise<InverseCommand> {
  return inTransaction(workspace, async (tx) => invert(workspace, tx, await nextRedo(tx), 'redo', info))
}

/** What stands for ever: what was done before it had its part in it, so undo does not reach past it. */
const finalCommands: ReadonlySet<string> = new Set(['report.move.locked'])

async function nextUndo(tx: Transaction<Database>): Promise<UndoStep | null> {
  const found = await notInverted(tx).where('command.kind', 'in', ['do', 'redo']).executeTakeFirst()
  return found === undefined || finalCommands.has(found.command) ? null : found
}

async function nextRedo(tx: Transaction<Database>): Promise<UndoStep | null> {
  const found = await notInverted(tx)
    .where('command.kind', '=', 'undo')
    .where('command.seq', '>', (eb) =>
      eb
        .selectFrom('commands as done')
        .select(({ fn }) => fn.coalesce(fn.max('done.seq'), sql<number>`0`).as('seq'))
        .where('done.kind', '=', 'do'),
    )
    .executeTakeFirst()
  return found ?? null
}

/** Commands that no other one inverts, newest first, from the newest migration on: older images fit older tables. */
function notInverted(tx: Transaction<Database>) {
  return tx
    .selectFrom('commands as command')
    .select(['command.seq', 'command.name as command'])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('commands as later').select('later.seq').whereRef('later.undoes_seq', '=', 'command.seq'),
        ),
      ),
    )
    .where('command.seq', '>', (eb) =>
      eb
        .selectFrom('settings')
        .select(({ fn }) => fn.coalesce(fn.max(sql<number>`cast(value as integer)`), sql<number>`0`).as('seq'))
        .where('key', '=', historyFloorKey),
    )
    .orderBy('command.seq', 'desc')
    .limit(1)
}

/** Changes are read in pages: rows cannot be written while a cursor is open on the same connection. */
const pageSize = 2_000

async function invert(
  workspace: Workspace,
  tx: Transaction<Database>,
  step: UndoStep | null,
  kind: 'undo' | 'redo',
  info: InverseInfo,
): Promise<InverseCommand> {
  if (step === null) throw new WorkspaceError('not_found', { what: 'commands', id: '' })
  const { connection, statements } = workspace.internals
  const command = await tx.selectFrom('commands').selectAll().where('seq', '=', step.seq).executeTakeFirstOrThrow()
  const rows = createRowStore(connection, statements)
  const writer = createAuditedWriter(rows, statements, headerOf(command, kind, info))
  let before = Number.MAX_SAFE_INTEGER
  for (;;) {
    const page = await changesBefore(tx, step.seq, before)
    for (const change of page) {
      invertChange(rows, writer, trackedTable(change.table_name), change.row_id, {
        before: change.before_json === null ? null : asRow(JSON.parse(change.before_json)),
        after: change.after_json === null ? null : asRow(JSON.parse(change.after_json)),
      })
      before = change.seq
    }
    if (page.length < pageSize) break
  }
  const { name, project_id: projectId, project_code: projectCode } = command
  return { seq: writer.commandSeq() ?? 0, undoesSeq: step.seq, command: name, projectId, projectCode }
}

function changesBefore(tx: Transaction<Database>, commandSeq: number, before: number) {
  return tx
    .selectFrom('changes')
    .selectAll()
    .where('command_seq', '=', commandSeq)
    .where('seq', '<', before)
    .orderBy('seq', 'desc')
    .limit(pageSize)
    .execute()
}

function headerOf(command: Selectable<CommandsTable>, kind: 'undo' | 'redo', info: InverseInfo): CommandHeader {
  return {
    ...info,
    kind,
    name: command.name,
    projectId: command.project_id,
    projectCode: command.project_code,
    undoesSeq: command.seq,
  }
}

/** Versions only ever go up, also when a value goes back: whoever has seen the undone row gets a conflict. */
function invertChange(
  rows: RowStore,
  writer: AuditedWriter,
  table: TrackedTable,
  id: string,
  image: { before: Row | null; after: Row | null },
): void {
  const current = rows.find(table, id)
  if (image.after === null) {
    if (current !== null) throw conflict(table, id, current)
    if (image.before !== null) writer.insert(table, { ...image.before, version: versionOf(image.before) + 1 })
    return
  }
  if (current === null || !holds(current, image.after)) throw conflict(table, id, current)
  if (image.before === null) writer.remove(table, current)
  else writer.update(table, current, withoutBookkeeping(image.before))
}

/** Whether the row still has the values that the change gave it. */
function holds(current: Row, image: Row): boolean {
  return Object.entries(withoutBookkeeping(image)).every(([column, value]) => current[column] === value)
}

function withoutBookkeeping(image: Row): Row {
  const values: Row = {}
  for (const [column, value] of Object.entries(image)) {
    if (!bookkeepingColumns.some((kept) => kept === column)) values[column] = value
  }
  return values
}

function conflict(table: TrackedTable, id: string, current: Row | null): WorkspaceError {
  const currentVersion = current === null ? null : versionOf(current)
  return new WorkspaceError('conflict', { what: table, id: current === null ? id : idOf(current), currentVersion })
}

function trackedTable(name: string): TrackedTable {
  const table = trackedTables.find((each) => each === name)
  if (table === undefined) throw new WorkspaceError('file_damaged', { detail: `history of an unknown table ${name}` })
  return table
}
