import { budgetLineOf } from '#domain/cost-models/category.ts'
import type { BudgetLine } from '#domain/cost-models/category.ts'
import type { ClaimView } from '#domain/claims/claim-book.ts'
import { appliedInTime } from '#domain/decision/change-application.ts'
import type { Cents } from '#domain/values/money.ts'
import { rowsOfClaim } from './claim-rows.ts'
import type { ProjectClaims } from './read-book.ts'

/** Whether what a line has above a limit, up to a claim, was applied for before it arose; by the days of the costs. */
export function appliedUpTo(book: ProjectClaims, view: ClaimView): (line: BudgetLine, limit: Cents) => boolean {
  const { serial } = view.record
  const claims = book.views.filter((each) => each === view || (each.inForce && each.record.serial < serial))
  const costs = claims.flatMap((claim) =>
    rowsOfClaim(book, claim).flatMap(({ entry, category, costDay: day, amount }) =>
      entry === 'cost' && category !== null ? [{ line: budgetLineOf(category), day, amount }] : [],
    ),
  )
  return appliedInTime(book.changesApplied, costs)
}
