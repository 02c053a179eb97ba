import type { DecisionDeadline } from '#domain/decision/decision.ts'
import { toDay } from '../brands.ts'
import type { DecisionPart } from '../decision-row.ts'

/** A day of the schedule as inputs hold it. */
export type DeadlineValues = Pick<DecisionDeadline, 'kind' | 'note'> & {
  readonly coversTo: string | null
  readonly dueOn: string | null
}

export function deadlinePart(rowId: string): DecisionPart<DeadlineValues> {
  return {
    rowId,
    read: ({ deadlines }) => deadlines.find(({ id }) => id === rowId),
    write: (client, target, patch) => client.decision.updateDeadline({ ...target, rowId, patch }),
    merge: (decision, patch) => ({
      ...decision,
      deadlines: decision.deadlines.map((row) => (row.id === rowId ? merged(row, patch) : row)),
    }),
  }
}

function merged(row: DecisionDeadline, patch: Partial<DeadlineValues>): DecisionDeadline {
  const { coversTo, dueOn, ...values } = { ...row, ...patch }
  return { ...values, coversTo: toDay(coversTo), dueOn: toDay(dueOn) }
}
