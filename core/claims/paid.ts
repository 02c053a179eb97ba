import { cents, sumCents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { ClaimRows } from '#db/claims/read-claims.ts'

/** Money of any version of a claim counts: a correction goes on from what came for the one before. */
export function paidFor({ claims, payments }: Pick<ClaimRows, 'claims' | 'payments'>, serial: number): Cents {
  const ids = new Set(claims.filter((claim) => claim.serial === serial).map(({ id }) => id))
  return sumCents(payments.filter(({ claim_id: id }) => ids.has(id)).map(({ amount_cents: amount }) => cents(amount)))
}
