import type { Kysely } from 'kysely'
import type { Database } from '../schema.ts'

/** The period of a sent claim that nobody is correcting; both days included. */
export interface ClosedPeriod {
  readonly claimId: string
  readonly serial: number
  readonly start: string
  readonly end: string
}

/** Periods whose claims have been sent. A claim that has a draft of a correction is open until that is sent. */
export async function closedPeriods(db: Kysely<Database>, projectIds: readonly string[]) {
  if (projectIds.length === 0) return []
  const rows = await db
    .selectFrom('claims')
    .select(['id', 'project_id', 'serial', 'revision', 'state', 'period_start', 'period_end'])
    .where('project_id', 'in', projectIds)
    .orderBy('serial')
    .orderBy('revision')
    .execute()
  const newest = new Map(rows.map((row) => [`${row.project_id} ${row.serial}`, row]))
  return [...newest.values()]
    .filter(({ state }) => state !== 'draft')
    .map((row) => ({
      projectId: row.project_id,
      claimId: row.id,
      serial: row.serial,
      start: row.period_start,
      end: row.period_end,
    }))
}

/** Which of some ledger rows a sent claim has, with the claim; `open` when it is being corrected. */
export async function claimsOfRows(
  db: Kysely<Database>,
  projectId: string,
  ids: readonly string[] | null,
): Promise<ReadonlyMap<string, ClosedPeriod & { readonly open: boolean }>> {
  const closed = new Set((await closedPeriods(db, [projectId])).map(({ claimId }) => claimId))
  const found = new Map<string, ClosedPeriod & { open: boolean }>()
  for (const part of ids === null ? [null] : chunks(ids)) {
    let query = db
      .selectFrom('claim_rows')
      .innerJoin('claims', 'claims.id', 'claim_rows.claim_id')
      .select(['ledger_row_id', 'claims.id', 'serial', 'period_start', 'period_end'])
      .where('claim_rows.project_id', '=', projectId)
      .orderBy('claims.serial')
      .orderBy('claims.revision')
    if (part !== null) query = query.where('ledger_row_id', 'in', part)
    for (const row of await query.execute()) {
      const { ledger_row_id: rowId, id: claimId, serial, period_start: start, period_end: end } = row
      const known = found.get(rowId)
      if (known !== undefined && !known.open) continue
      found.set(rowId, { claimId, serial, start, end, open: !closed.has(claimId) })
    }
  }
  return found
}

function chunks(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / 500) }, (_, index) => ids.slice(index * 500, index * 500 + 500))
}
