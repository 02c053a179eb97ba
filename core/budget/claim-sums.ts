import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { BudgetSums } from '#domain/claims/budget-view.ts'
import type { Day } from '#domain/values/day.ts'

/** By budget line, what claims have asked for and what the funder has accepted of it, until a day. */
export async function claimSums(
  _db: Kysely<Database>,
  _projectId: string,
  _on: Day,
): Promise<Pick<BudgetSums, 'claimed' | 'decided'>> {
  return { claimed: {}, decided: {} }
}
