import type { ClaimDetail, ClaimList } from '#contract/index.ts'
import { claimsOfRows } from '#db/claims/closed-periods.ts'
import { projectOfClaim } from '#db/claims/read-claims.ts'
import type { Database } from '#db/schema.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import type { Kysely } from 'kysely'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { readBook, viewOf } from './read-book.ts'
import type { ProjectClaims } from './read-book.ts'
import { detailOf, listOf } from './to-contract.ts'

/** A project's claims with what follows from them, as one state. */
export function list(
  context: CoreContext,
  { projectId, today }: { projectId: string; today: Day },
): Promise<ClaimList> {
  return inOneState(context, async (db) => listOf(await readBook(db, projectId, today)))
}

export function get(context: CoreContext, { id, today }: { id: string; today: Day }): Promise<ClaimDetail> {
  return inOneState(context, async (db) => {
    const book = await bookOfClaim(db, id, today)
    return detailOf(book, viewOf(book, id), rowOf(book, id))
  })
}

/** The book of the project that a claim belongs to. Throws `not_found`. */
export async function bookOfClaim(db: Kysely<Database>, id: string, today: Day): Promise<ProjectClaims> {
  const projectId = await projectOfClaim(db, id)
  if (projectId === null) throw new AppError('not_found', { what: 'claims', id })
  return readBook(db, projectId, today)
}

export function rowOf({ claims }: ProjectClaims, id: string) {
  const row = claims.find((claim) => claim.id === id)
  if (row === undefined) throw new AppError('not_found', { what: 'claims', id })
  return row
}

/** Rows of the ledger that sent claims have, by claim. */
export function locks(context: CoreContext, { projectId }: { projectId: string }) {
  return inOneState(context, async (db) => {
    const rows = await claimsOfRows(db, projectId, null)
    const byClaim = Map.groupBy(rows, ([, { claimId }]) => claimId)
    return [...byClaim.values()].flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      const { serial, start, end, open } = first[1]
      return [{ serial, period: { start: asDay(start), end: asDay(end) }, open, rowIds: group.map(([id]) => id) }]
    })
  })
}

export function inOneState<T>({ session }: CoreContext, read: (db: Kysely<Database>) => Promise<T>): Promise<T> {
  return session.current().db.transaction().execute(read)
}
