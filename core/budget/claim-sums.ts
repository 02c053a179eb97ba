import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { BudgetSums } from '#domain/claims/budget-view.ts'
import type { ClaimFigures } from '#domain/claims/claim-amounts.ts'
import { addAmounts, amountsByLine } from '#domain/cost-models/category-amounts.ts'
import type { CategoryAmounts } from '#domain/cost-models/category-amounts.ts'
import type { Day } from '#domain/values/day.ts'
import { readBook } from '../claims/read-book.ts'

/** By budget line, what claims sent until a day have asked for, and what the funder has accepted of it. */
export async function claimSums(
  db: Kysely<Database>,
  projectId: string,
  on: Day,
): Promise<Pick<BudgetSums, 'claimed' | 'decided'>> {
  const { views, claims } = await readBook(db, projectId, on)
  const decidedOn = new Map(claims.map((claim) => [claim.id, claim.decided_on]))
  const sent = views.filter(({ inForce, record }) => inForce && record.sentOn !== null && record.sentOn <= on)
  const decided = sent.filter(({ record }) => (decidedOn.get(record.id) ?? '9999') <= on)
  return {
    claimed: linesOf(sent.map(({ claimed }) => claimed)),
    decided: linesOf(decided.flatMap((view) => view.decided ?? [])),
  }
}

function linesOf(claims: readonly Pick<ClaimFigures, 'entered' | 'computed'>[]) {
  const sums = claims.reduce<CategoryAmounts>(
    (all, { entered, computed }) => addAmounts(all, { ...entered, ...computed }),
    {},
  )
  return amountsByLine(sums)
}
