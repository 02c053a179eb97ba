import { addDays, compareDays, daysBetween, earlierDay, formatDay, laterDay } from './day.ts'
import type { Day } from './day.ts'
import type { Language } from './language.ts'
import { err, ok } from './result.ts'
import type { Result } from './result.ts'
import { EN_DASH } from './text.ts'

/** Days from `start` to `end`, both included; `start` is never after `end`. Made by `periodOf`. */
export interface Period {
  readonly start: Day
  readonly end: Day
}

export interface PeriodOrderProblem {
  readonly code: 'ends_before_start'
  readonly start: Day
  readonly end: Day
}

export function periodOf(start: Day, end: Day): Result<Period, PeriodOrderProblem> {
  return start <= end ? ok({ start, end }) : err({ code: 'ends_before_start', start, end })
}

export function lengthInDays({ start, end }: Period): number {
  return daysBetween(start, end) + 1
}

export function contains(period: Period, date: Day): boolean {
  return period.start <= date && date <= period.end
}

export function containsPeriod(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** The days that both have; undefined when there are none. */
export function intersect(a: Period, b: Period): Period | undefined {
  const start = laterDay(a.start, b.start)
  const end = earlierDay(a.end, b.end)
  return start <= end ? { start, end } : undefined
}

/** By start, then by end. */
export function comparePeriods(a: Period, b: Period): number {
  return compareDays(a.start, b.start) || compareDays(a.end, b.end)
}

/** `1.7.2019–31.12.2020` (U+2013, no spaces); in English `1 July 2019 – 31 December 2020`. Years are never left out. */
export function formatPeriod({ start, end }: Period, language: Language): string {
  const dash = language === 'en' ? ` ${EN_DASH} ` : EN_DASH
  return formatDay(start, language) + dash + formatDay(end, language)
}

/** A period as it is told in a sentence: `1.3.2024` for one day, otherwise as `formatPeriod`. */
export function formatDays({ start, end }: Period, language: Language): string {
  return start === end ? formatDay(start, language) : formatPeriod({ start, end }, language)
}

/** The stretches of `within` that none of `periods` covers, in order. */
export function findGaps(periods: readonly Period[], within: Period): readonly Period[] {
  const gaps: Period[] = []
  let next = within.start
  for (const period of periods.toSorted(comparePeriods)) {
    if (period.start > within.end) break
    if (period.end < next) continue
    if (period.start > next) gaps.push({ start: next, end: addDays(period.start, -1) })
    if (period.end >= within.end) return gaps
    next = addDays(period.end, 1)
  }
  return [...gaps, { start: next, end: within.end }]
}

/** `index` is the place of the period that does not follow from the one before it (or from the chain's start). */
export type ChainProblem =
  | { readonly code: 'gap'; readonly index: number; readonly missing: Period }
  | { readonly code: 'overlap'; readonly index: number; readonly shared: Period }
  | { readonly code: 'starts_too_early'; readonly index: number; readonly start: Day; readonly expected: Day }

/**
 * Whether the periods, in the order given, follow each other day by day from `start` on, as the claims of a project
 * must. An empty list is unbroken. Each break is told once.
 */
export function chainProblems(periods: readonly Period[], start: Day): readonly ChainProblem[] {
  const problems: ChainProblem[] = []
  periods.forEach((period, index) => {
    const before = periods[index - 1]
    const expected = before === undefined ? start : addDays(before.end, 1)
    if (period.start > expected) {
      problems.push({ code: 'gap', index, missing: { start: expected, end: addDays(period.start, -1) } })
    } else if (period.start < expected) {
      const shared = before && intersect(before, period)
      const early = { code: 'starts_too_early', index, start: period.start, expected } as const
      problems.push(shared === undefined ? early : { code: 'overlap', index, shared })
    }
  })
  return problems
}
