import { statusAtMost, verdict } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import { addDays, addMonths } from '../values/day.ts'
import type { Period } from '../values/period.ts'
import { ONE_HUNDRED_PERCENT } from '../values/rate.ts'
import type { BasisPoints } from '../values/rate.ts'
import { ANNUAL_HOURS_RULES } from './hour-rules.ts'
import { FULL_TIME_YEAR_HOURS } from './person-months.ts'
import { hourHundredths } from './worked-hours.ts'
import type { WorkedHours } from './worked-hours.ts'

/**
 * Most hours of a year: 1720 × share, where the share is that of the employment, or the part of the working time that
 * the decision accepts (VNA 866/2021 6 §; CPR 2021/1060 art. 55(2)(a), 55(3)).
 */
export function annualHourCap(
  share: BasisPoints = ONE_HUNDRED_PERCENT,
  fullTimeYear = FULL_TIME_YEAR_HOURS,
): WorkedHours {
  return hourHundredths(Math.floor((fullTimeYear * share) / 100))
}

/** Years of a project: the first starts on its first day, the last may be short. */
export function projectYears({ start, end }: Period): readonly Period[] {
  const years: Period[] = []
  for (let index = 0, from = start; from <= end; index += 1, from = addMonths(start, index * 12)) {
    const last = addDays(addMonths(start, (index + 1) * 12), -1)
    years.push({ start: from, end: last < end ? last : end })
  }
  return years
}

export interface PersonYear {
  readonly personId: string
  /** The calendar year as text, `2021`. */
  readonly year: string
  readonly hours: WorkedHours
}

/** Whether a person's hours over all projects keep to the year's cap. Hours in hundredths. */
export function judgeAnnualHours(
  { personId, year, hours }: PersonYear,
  employmentShare: BasisPoints = ONE_HUNDRED_PERCENT,
): Verdict<'over_annual_hours'> {
  const row = ANNUAL_HOURS_RULES[Number(year) < 2021 ? 2014 : 2021]
  const cap = annualHourCap(employmentShare, row.parameters.annualHours.value)
  const details = {
    inputs: { personId, year, hours, employmentShare },
    computed: { cap, over: Math.max(0, hours - cap) },
  }
  const status = statusAtMost(hours, cap)
  return status === 'FAIL'
    ? verdict(row, status, { reason: 'over_annual_hours', ...details })
    : verdict(row, status, details)
}
