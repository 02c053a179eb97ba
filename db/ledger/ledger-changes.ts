import type { Kysely } from 'kysely'
import type { LedgerTuple } from '#domain/ledger/tuple.ts'
import type { Database } from '../schema.ts'
import { toTuple } from './ledger-row.ts'
import { readLedgerRows } from './read-ledger.ts'

/** Beyond this many changed rows it is quicker to read the ledger anew. */
const mostChanges = 5_000

export interface LedgerChanges {
  stamp: string
  /** Null when the ledger has to be read anew. */
  rows: LedgerTuple[] | null
  removed: string[]
}

/** A name for the present state of the workspace: its newest command. The history tells what changed since. */
export async function currentStamp(db: Kysely<Database>): Promise<string> {
  const newest = await db
    .selectFrom('commands')
    .select(['seq', 'id'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest ? `${newest.seq} ${newest.id}` : ''
}

/** Rows of a project that were added, changed or removed since a stamp, by whatever command, undo or redo. */
export async function changesSince(db: Kysely<Database>, projectId: string, stamp: string): Promise<LedgerChanges> {
  const now = await currentStamp(db)
  const seq = await seqOf(db, stamp)
  if (seq === null) return { stamp: now, rows: null, removed: [] }
  const changed = await db
    .selectFrom('changes')
    .innerJoin('commands', 'commands.seq', 'changes.command_seq')
    .select('row_id')
    .distinct()
    .where('command_seq', '>', seq)
    .where('table_name', '=', 'ledger_rows')
    .where('commands.project_id', '=', projectId)
    .limit(mostChanges + 1)
    .execute()
  if (changed.length > mostChanges) return { stamp: now, rows: null, removed: [] }
  const ids = changed.map(({ row_id: id }) => id)
  const rows = await readLedgerRows(db, projectId, ids)
  return { stamp: now, rows: [...rows.values()].map(toTuple), removed: ids.filter((id) => !rows.has(id)) }
}

/** A stamp of another workspace, or of a state that a restore has taken away, is unknown here. */
async function seqOf(db: Kysely<Database>, stamp: string): Promise<number | null> {
  const [seq = '', id = ''] = stamp.split(' ')
  if (stamp === '' || !/^\d+$/.test(seq)) return null
  const command = await db.selectFrom('commands').select('id').where('seq', '=', Number(seq)).executeTakeFirst()
  return command?.id === id ? Number(seq) : null
}
