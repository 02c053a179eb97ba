import type { YearHours } from '#contract/index.ts'
import { annualHourCap, judgeAnnualHours } from '#domain/hours/annual-hours.ts'
import type { Employment } from '#domain/hours/staffing.ts'
import { hourHundredths } from '#domain/hours/worked-hours.ts'
import type { Verdict } from '#domain/rules/verdict.ts'
import { asDay } from '#domain/values/day.ts'
import { overlaps } from '#domain/values/period.ts'
import type { Period } from '#domain/values/period.ts'
import { basisPoints, ONE_HUNDRED_PERCENT } from '#domain/values/rate.ts'
import type { BasisPoints } from '#domain/values/rate.ts'
import { toVerdict } from './to-contract.ts'

export function calendarYear(year: string): Period {
  return { start: asDay(`${year}-01-01`), end: asDay(`${year}-12-31`) }
}

/**
 * The share that the year's cap is taken of: the largest that the employments of any one day add up to, at most full
 * time. No act says how a share that changes within the year is counted; without an employment it is full time.
 */
export function shareOfYear(employments: readonly Employment[], year: Period): BasisPoints {
  const held = employments.filter(({ period }) => overlaps(period, year))
  if (held.length === 0) return ONE_HUNDRED_PERCENT
  const totals = held.map(({ period: { start } }) => {
    const day = start < year.start ? year.start : start
    return held
      .filter(({ period }) => period.start <= day && day <= period.end)
      .reduce((sum, { share }) => sum + share, 0)
  })
  return basisPoints(Math.min(ONE_HUNDRED_PERCENT, Math.max(...totals)))
}

/** Hours charged to projects within a calendar or project year, judged by the cap of 1720 hours. */
export function judgeYear(
  personId: string,
  year: Period,
  hours: number,
  employments: readonly Employment[],
): YearHours {
  const verdict = toVerdict(verdictOfYear(personId, year, hours, employments))
  return { days: { ...year }, hours, cap: annualHourCap(shareOfYear(employments, year)), verdict }
}

export function verdictOfYear(
  personId: string,
  year: Period,
  hours: number,
  employments: readonly Employment[],
): Verdict {
  const sum = { personId, year: year.start.slice(0, 4), hours: hourHundredths(hours) }
  return judgeAnnualHours(sum, shareOfYear(employments, year))
}
