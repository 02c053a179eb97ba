import { z } from 'zod'
import { procedure } from './base.ts'
import { id, instant } from './schemas.ts'

export const fieldChange = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })
export const rowChange = z.object({
  table: z.string(),
  rowId: z.string(),
  kind: z.enum(['created', 'changed', 'removed']),
  /** Fields whose value differs; bookkeeping columns left out. */
  fields: z.array(fieldChange),
})

export const historyEntry = z.object({
  /** Order of commands; never the clock. */
  seq: z.number().int(),
  at: instant,
  /** Name of the command, e.g. `project.update`; the renderer has the words. */
  command: z.string(),
  projectId: id.nullable(),
  projectCode: z.string().nullable(),
  /** First 50 row changes; `changeCount` tells how many there are. */
  changes: z.array(rowChange),
  changeCount: z.number().int(),
  kind: z.enum(['do', 'undo', 'redo']),
  /** Whether its effect stands now. */
  undone: z.boolean(),
})
export type HistoryEntry = z.output<typeof historyEntry>

/** What undo and redo would do now; `null` = nothing. */
export const undoState = z.object({
  undo: z.object({ seq: z.number().int(), command: z.string() }).nullable(),
  redo: z.object({ seq: z.number().int(), command: z.string() }).nullable(),
})
export type UndoState = z.output<typeof undoState>

export const historyContract = {
  list: procedure
    .input(
      z.object({
        projectId: id.optional(),
        beforeSeq: z.number().int().optional(),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(z.array(historyEntry)),
  state: procedure.output(undoState),
  /** Takes the newest standing command back. `not_found` when there is none. */
  undo: procedure.output(undoState),
  redo: procedure.output(undoState),
}
