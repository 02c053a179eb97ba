import { statusAtMost, verdict } from '../rules/verdict.ts'
import type { Verdict, VerdictStatus } from '../rules/verdict.ts'
import { addDays } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import type { Period } from '../values/period.ts'
import { DAILY_LIMIT_RULE } from './hour-rules.ts'
import { groupBy } from './staffing.ts'
import type { Allocation, Employment } from './staffing.ts'

/** Days on which a person's shares stay the same. Shares in basis points of full time. */
export interface LoadStretch {
  readonly personId: string
  readonly days: Period
  readonly total: number
  /** The employments of these days together; null when none is known. */
  readonly limit: number | null
  /** How far above the limit; 0 when within. */
  readonly over: number
  readonly allocationIds: readonly string[]
}

export type DailyLimitReason = 'over_employment' | 'employment_unknown'

export interface DailyLoad {
  readonly personId: string
  readonly verdict: Verdict<DailyLimitReason>
  /** All stretches with work, in order; the timeline draws them. */
  readonly stretches: readonly LoadStretch[]
}

/** Above this even a person without a known employment is overbooked. */
const FULL_TIME = 10_000

/**
 * Adds up each person's shares over all projects, day by day, against the employment (PM-100): who is overbooked, on
 * which days and by which allocations. The result does not depend on the order of the rows.
 */
export function dailyLoads(
  allocations: readonly Allocation[],
  employments: readonly Employment[],
): readonly DailyLoad[] {
  const employed = groupBy(employments, ({ personId }) => personId)
  const groups = [...groupBy(allocations, ({ personId }) => personId)]
  return groups.map(([personId, own]) => {
    const stretches = stretchesOf(personId, own, employed.get(personId) ?? [])
    return { personId, verdict: judge(stretches), stretches }
  })
}

function stretchesOf(
  personId: string,
  allocations: readonly Allocation[],
  employments: readonly Employment[],
): readonly LoadStretch[] {
  const turns = turningDays([...allocations, ...employments])
  return turns.slice(0, -1).flatMap((start, index) => {
    const days = { start, end: addDays(turns[index + 1] ?? start, -1) }
    const active = allocations.filter(({ period }) => period.start <= start && start <= period.end)
    if (active.length === 0) return []
    const bound = employments.filter(({ period }) => period.start <= start && start <= period.end)
    const total = sumShares(active)
    const limit = bound.length === 0 ? null : sumShares(bound)
    const allocationIds = active.map(({ id }) => id).toSorted()
    return [{ personId, days, total, limit, over: Math.max(0, total - (limit ?? FULL_TIME)), allocationIds }]
  })
}

/** Days on which something starts or has just ended. */
function turningDays(items: readonly { readonly period: Period }[]): readonly Day[] {
  return [...new Set(items.flatMap(({ period }) => [period.start, addDays(period.end, 1)]))].toSorted()
}

function sumShares(items: readonly { readonly share: number }[]): number {
  return items.reduce((sum, { share }) => sum + share, 0)
}

function judge(stretches: readonly LoadStretch[]): Verdict<DailyLimitReason> {
  const fullest = stretches.reduce<LoadStretch | undefined>((worst, next) => worse(worst, next), undefined)
  const over = fullest?.over ?? 0
  const computed = {
    total: fullest?.total ?? 0,
    limit: fullest?.limit ?? null,
    over,
    // The days of the fullest stretch.
    start: fullest?.days.start ?? null,
    end: fullest?.days.end ?? null,
  }
  if (over > 0) return verdict(DAILY_LIMIT_RULE, 'FAIL', { reason: 'over_employment', computed })
  if (stretches.some(({ limit }) => limit === null)) {
    return verdict(DAILY_LIMIT_RULE, 'MISSING_DATA', { reason: 'employment_unknown', computed })
  }
  return verdict(DAILY_LIMIT_RULE, statusOf(fullest), { computed })
}

function statusOf(fullest: LoadStretch | undefined): VerdictStatus {
  return fullest === undefined ? 'NOT_APPLICABLE' : statusAtMost(fullest.total, fullest.limit ?? FULL_TIME)
}

/** The stretch that comes closest to its limit or exceeds it most. */
function worse(a: LoadStretch | undefined, b: LoadStretch): LoadStretch {
  const room = ({ total, limit }: LoadStretch) => (limit ?? FULL_TIME) - total
  return a === undefined || room(b) < room(a) ? b : a
}
