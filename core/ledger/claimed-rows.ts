import type { Kysely } from 'kysely'
import { claimsOfRows } from '#db/claims/closed-periods.ts'
import type { Database } from '#db/schema.ts'
import { AppError } from '../app-error.ts'

interface Changes {
  readonly projectId: string
  readonly updates: readonly { readonly id: string }[]
  readonly removes: readonly { readonly id: string }[]
}

/**
 * A row that a sent claim has is changed only while that claim is being corrected, and never removed: the claim tells
 * of it. Throws `period_locked` with the claim and the place in the request.
 */
export async function refuseClaimedRows(db: Kysely<Database>, { projectId, updates, removes }: Changes): Promise<void> {
  const places = [
    ...updates.map(({ id }, index) => ({ id, field: `updates.${index}`, isRemoval: false })),
    ...removes.map(({ id }, index) => ({ id, field: `removes.${index}`, isRemoval: true })),
  ]
  if (places.length === 0) return
  const claims = await claimsOfRows(
    db,
    projectId,
    places.map(({ id }) => id),
  )
  for (const { id, field, isRemoval } of places) {
    const claim = claims.get(id)
    if (claim === undefined || (claim.open && !isRemoval)) continue
    const { serial, start, end } = claim
    throw new AppError('period_locked', { what: `${start}..${end}`, claim: { serial, start, end }, field })
  }
}
