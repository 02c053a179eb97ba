import { sql } from 'kysely'
import { bookkeepingColumns, type CommandKind } from './schema.ts'
import { asRow, type Row } from './sqlite/row-store.ts'
import { inTransaction } from './transaction.ts'
import type { Workspace } from './workspace.ts'

export interface FieldChange {
  /** Column name. */
  field: string
  before: string | number | null
  after: string | number | null
}

export interface RowChange {
  table: string
  rowId: string
  kind: 'created' | 'changed' | 'removed'
  /** Columns whose value differs, in the table's order; version and instants left out. */
  fields: FieldChange[]
}

export interface CommandEntry {
  seq: number
  at: string
  command: string
  kind: CommandKind
  projectId: string | null
  projectCode: string | null
  /** The first `changeLimit` row changes. */
  changes: RowChange[]
  changeCount: number
  /** Whether a later command took its effect back. */
  undone: boolean
}

export interface CommandQuery {
  projectId?: string
  /** Only commands before this one: the way to the next page. */
  beforeSeq?: number
  limit: number
}

/** An import of 35,000 rows is one entry; nobody reads past this many of them. */
const changeLimit = 50

/** The history, newest first. */
export async function listCommands(workspace: Workspace, query: CommandQuery): Promise<CommandEntry[]> {
  return inTransaction(workspace, async (tx) => {
    let commands = tx.selectFrom('commands').selectAll().orderBy('seq', 'desc').limit(query.limit)
    if (query.projectId !== undefined) commands = commands.where('project_id', '=', query.projectId)
    if (query.beforeSeq !== undefined) commands = commands.where('seq', '<', query.beforeSeq)
    const entries: CommandEntry[] = []
    for (const command of await commands.execute()) {
      const changes = await tx
        .selectFrom('changes')
        .select(['table_name', 'row_id', 'before_json', 'after_json'])
        .where('command_seq', '=', command.seq)
        .orderBy('seq')
        .limit(changeLimit)
        .execute()
      const { count } = await tx
        .selectFrom('changes')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('command_seq', '=', command.seq)
        .executeTakeFirstOrThrow()
      // Undo, redo, undo … each take the one before back: an odd number of them leaves this one undone.
      const inversions = await sql<{ count: number }>`
        WITH RECURSIVE later (seq) AS (
          SELECT seq FROM commands WHERE undoes_seq = ${command.seq}
          UNION ALL SELECT commands.seq FROM commands JOIN later ON commands.undoes_seq = later.seq
        ) SELECT count(*) AS count FROM later`.execute(tx)
      entries.push({
        seq: command.seq,
        at: command.at,
        command: command.name,
        kind: command.kind,
        projectId: command.project_id,
        projectCode: command.project_code,
        changes: changes.map(toRowChange),
        changeCount: count,
        undone: (inversions.rows[0]?.count ?? 0) % 2 === 1,
      })
    }
    return entries
  })
}

function toRowChange(change: {
  table_name: string
  row_id: string
  before_json: string | null
  after_json: string | null
}): RowChange {
  const before = change.before_json === null ? null : asRow(JSON.parse(change.before_json))
  const after = change.after_json === null ? null : asRow(JSON.parse(change.after_json))
  const kind = before === null ? 'created' : after === null ? 'removed' : 'changed'
  return { table: change.table_name, rowId: change.row_id, kind, fields: differences(before ?? {}, after ?? {}) }
}

function differences(before: Row, after: Row): FieldChange[] {
  const fields: FieldChange[] = []
  for (const field of Object.keys({ ...before, ...after })) {
    if (bookkeepingColumns.some((kept) => kept === field)) continue
    const [old, fresh] = [before[field] ?? null, after[field] ?? null]
    if (old !== fresh) fields.push({ field, before: old, after: fresh })
  }
  return fields
}
