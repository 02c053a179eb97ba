import { addDays } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import { chainProblems } from '../values/period.ts'
import type { ChainProblem, Period } from '../values/period.ts'

/** Where a claim stands in the project (maksatushakemus, maksatuskausi). */
export interface ClaimPlace {
  readonly id: string
  /** 1 for the first. */
  readonly serial: number
  readonly period: Period
  readonly isLast: boolean
}

/** `index` is the claim's place in the list. */
export type ClaimChainProblem =
  | ChainProblem
  | { readonly code: 'wrong_serial'; readonly index: number; readonly serial: number; readonly expected: number }
  | { readonly code: 'after_last'; readonly index: number }
  | { readonly code: 'ends_after_project'; readonly index: number; readonly end: Day; readonly projectEnd: Day }
  | { readonly code: 'last_ends_early'; readonly index: number; readonly end: Day; readonly projectEnd: Day }

/**
 * Whether the claims, in the order of their serials, form one unbroken chain from the project's first day, none after
 * the one that says it is the last, which must reach the project's last day. A chain that is not finished is in order.
 */
export function claimChainProblems(claims: readonly ClaimPlace[], project: Period): readonly ClaimChainProblem[] {
  const periods = claims.map(({ period }) => period)
  const lastPlace = claims.findIndex(({ isLast }) => isLast)
  const own = claims.flatMap(({ serial, period: { end }, isLast }, index): ClaimChainProblem[] => {
    const problems: ClaimChainProblem[] = []
    const expected = index + 1
    if (serial !== expected) problems.push({ code: 'wrong_serial', index, serial, expected })
    if (lastPlace !== -1 && index > lastPlace) problems.push({ code: 'after_last', index })
    if (end > project.end) problems.push({ code: 'ends_after_project', index, end, projectEnd: project.end })
    if (isLast && end < project.end) problems.push({ code: 'last_ends_early', index, end, projectEnd: project.end })
    return problems
  })
  return [...chainProblems(periods, project.start), ...own].toSorted((a, b) => a.index - b.index)
}

/** The days that no claim has yet; undefined when the last one has been made. */
export function unclaimedPeriod(claims: readonly ClaimPlace[], project: Period): Period | undefined {
  const start = claims.reduce((day, { period }) => (period.end >= day ? addDays(period.end, 1) : day), project.start)
  if (start > project.end || claims.some(({ isLast }) => isLast)) return undefined
  return { start, end: project.end }
}
