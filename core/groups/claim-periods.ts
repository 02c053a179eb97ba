import type { DecisionVersion } from '#domain/decision/decision.ts'
import type { ClaimPeriod } from '#domain/groups/group-book.ts'
import { addDays, asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import type { Period } from '#domain/values/period.ts'

export interface DatedClaimPeriod extends ClaimPeriod {
  readonly origin: 'claim' | 'schedule' | 'rest'
}

/** A claim as the sharing needs it. */
export interface ClaimDays {
  readonly end: Day
  /** When it was sent; null while it is a draft. */
  readonly sentOn: Day | null
}

/**
 * The project's days cut into claim periods: the claims that there are, then the days of the decision's schedule, then
 * whatever is left. Together they are all of the project's days, in order.
 */
export function claimPeriods(
  project: Period,
  claims: readonly ClaimDays[],
  decision: Pick<DecisionVersion, 'deadlines'> | undefined,
): readonly DatedClaimPeriod[] {
  const schedule = (decision?.deadlines ?? []).filter(({ kind }) => kind === 'claim' || kind === 'final_claim')
  const dueOf = (end: Day) => schedule.find(({ coversTo }) => coversTo === end)?.dueOn ?? null
  const ends: { end: Day; claimDay: Day | null; origin: DatedClaimPeriod['origin'] }[] = [
    ...claims.map(({ end, sentOn }) => ({ end, claimDay: sentOn ?? dueOf(end), origin: 'claim' as const })),
    ...schedule.flatMap(({ coversTo, dueOn }) =>
      coversTo === null ? [] : [{ end: asDay(coversTo), claimDay: dueOn, origin: 'schedule' as const }],
    ),
    { end: project.end, claimDay: null, origin: 'rest' as const },
  ]
  const periods: DatedClaimPeriod[] = []
  let start = project.start
  // Of two that end on the same day the claim comes first, as the order is kept.
  for (const { end, claimDay, origin } of ends.toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))) {
    if (end < start || end > project.end) continue
    periods.push({ period: { start, end }, claimDay, origin })
    start = addDays(end, 1)
  }
  return periods
}
