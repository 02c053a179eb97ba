import type { Kysely } from 'kysely'
import type { Advance } from '#domain/claims/claim-account.ts'
import type { ClaimRecord } from '#domain/claims/claim-book.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import type { Database } from '../schema.ts'
import { toRecord } from './claim-record.ts'
import type { ClaimAdvancesTable, ClaimPaymentsTable, ClaimRowsTable, ClaimsTable } from './tables.ts'

/** All that is kept of a project's claims. Call it in a transaction: it is one state then. */
export interface ClaimRows {
  readonly claims: readonly ClaimsTable[]
  /** By claim, in the order of the ledger. */
  readonly rows: ReadonlyMap<string, readonly ClaimRowsTable[]>
  readonly payments: readonly ClaimPaymentsTable[]
  readonly advance: ClaimAdvancesTable | null
  readonly records: readonly ClaimRecord[]
}

export async function readClaims(db: Kysely<Database>, projectId: string): Promise<ClaimRows> {
  const claims = await db
    .selectFrom('claims')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('serial')
    .orderBy('revision')
    .execute()
  const held = await db
    .selectFrom('claim_rows')
    .innerJoin('ledger_rows', 'ledger_rows.id', 'claim_rows.ledger_row_id')
    .selectAll('claim_rows')
    .where('claim_rows.project_id', '=', projectId)
    .orderBy('position')
    .execute()
  const shares = await db
    .selectFrom('claim_shares')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('id')
    .execute()
  const payments = await db
    .selectFrom('claim_payments')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('paid_on')
    .orderBy('id')
    .execute()
  const advance = await db
    .selectFrom('claim_advances')
    .selectAll()
    .where('project_id', '=', projectId)
    .executeTakeFirst()
  const rows = Map.groupBy(held, ({ claim_id: id }) => id)
  const told = Map.groupBy(shares, ({ claim_id: id }) => id)
  return {
    claims,
    rows,
    payments,
    advance: advance ?? null,
    records: claims.map((claim) => toRecord(claim, rows.get(claim.id) ?? [], told.get(claim.id) ?? [])),
  }
}

/** The advance once it has come; null before. */
export function advanceOf(row: ClaimAdvancesTable | null): Advance | null {
  if (row === null) return null
  const { received_on: day, received_cents: received, offset_rate: rate } = row
  if (day === null || received === null) return null
  return { received: cents(received), receivedOn: asDay(day), offsetRate: rate === null ? null : basisPoints(rate) }
}

/** Project of a claim; null when there is no such claim. */
export async function projectOfClaim(db: Kysely<Database>, id: string): Promise<string | null> {
  const row = await db.selectFrom('claims').select('project_id').where('id', '=', id).executeTakeFirst()
  return row?.project_id ?? null
}
