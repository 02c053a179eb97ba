import type { SourceRow } from '#domain/decision/decision.ts'
import { toCents, toPoints } from '../brands.ts'
import type { DecisionPart } from '../decision-row.ts'

/** A row of the funding plan as inputs hold it. */
export type SourceValues = Omit<SourceRow, 'id' | 'share' | 'amount'> & {
  readonly share: number | null
  readonly amount: number | null
}

export function sourcePart(rowId: string): DecisionPart<SourceValues> {
  return {
    rowId,
    read: ({ sources }) => sources.find(({ id }) => id === rowId),
    write: (client, target, patch) => client.decision.updateSource({ ...target, rowId, patch }),
    merge: (decision, patch) => ({
      ...decision,
      sources: decision.sources.map((row) => (row.id === rowId ? merged(row, patch) : row)),
    }),
  }
}

function merged(row: SourceRow, patch: Partial<SourceValues>): SourceRow {
  const { share, amount, ...values } = { ...row, ...patch }
  return { ...values, share: toPoints(share), amount: toCents(amount) }
}
