import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, asDay } from '../values/day.ts'
import { contains } from '../values/period.ts'
import type { Period } from '../values/period.ts'
import { basisPoints } from '../values/rate.ts'
import { judgeAnnualHours, projectYears } from './annual-hours.ts'
import type { PersonYear } from './annual-hours.ts'
import { dailyLoads } from './daily-limit.ts'
import { fraction } from './fraction.ts'
import { OPEN_RECRUITMENT_RULES } from './hour-rules.ts'
import { judgeRecruitment, judgeWorkShare } from './staff-verdicts.ts'
import type { Allocation, Employment } from './staffing.ts'
import { hourHundredths } from './worked-hours.ts'

function days(start: string, end: string): Period {
  return { start: asDay(start), end: asDay(end) }
}

const MARCH = days('2022-03-01', '2022-03-31')
const YEAR = days('2022-01-01', '2022-12-31')

function allocations(percents: readonly number[], period: Period = MARCH): readonly Allocation[] {
  return percents.map((percent, index) => ({
    id: `a${index}`,
    personId: 'p1',
    projectId: `hanke-${index}`,
    role: 'suunnittelija',
    period,
    share: basisPoints(percent * 100),
  }))
}

function employment(percent: number, period: Period = YEAR): Employment {
  return { personId: 'p1', period, share: basisPoints(percent * 100) }
}

function hours(year: string, total: number): PersonYear {
  return { personId: 'p1', year, hours: hourHundredths(total * 100) }
}

describe('worked examples of the limits', () => {
  it('P5: 60 + 30 + 15 % in March 2022 is 5 percentage points too much', () => {
    const [load] = dailyLoads(allocations([60, 30, 15]), [employment(100)])
    expect(load?.verdict).toMatchObject({ ruleId: 'PM-100', status: 'FAIL', reason: 'over_employment' })
    expect(load?.stretches).toEqual([
      { personId: 'p1', days: MARCH, total: 10_500, limit: 10_000, over: 500, allocationIds: ['a0', 'a1', 'a2'] },
    ])
  })

  it('P6: an employment of 80 % holds 50 + 30 %, not 50 + 35 %', () => {
    const status = (...shares: readonly number[]) =>
      dailyLoads(allocations(shares), [employment(80)])[0]?.verdict.status
    expect(status(50, 30)).toBe('OK_AT_LIMIT')
    expect(status(50, 35)).toBe('FAIL')
    expect(status(50, 25)).toBe('OK')
  })

  it('P7: 1 032 + 688 hours fill the year, one more is too much', () => {
    const judged = (second: number) => judgeAnnualHours(hours('2021', 1032 + second))
    expect(judged(688)).toMatchObject({ status: 'OK_AT_LIMIT', inputs: { hours: 172_000 } })
    expect(judged(689)).toMatchObject({
      status: 'FAIL',
      reason: 'over_annual_hours',
      inputs: { hours: 172_100 },
      computed: { over: 100 },
    })
  })
})

describe('dailyLoads', () => {
  it('names the single day on which two stretches meet', () => {
    const before = allocations([80], days('2022-01-01', '2022-03-15'))
    const after = allocations([60], days('2022-03-15', '2022-12-31')).map((row) => ({ ...row, id: 'b0' }))
    const [load] = dailyLoads([...before, ...after], [employment(100)])
    expect(load?.stretches.filter(({ over }) => over > 0)).toMatchObject([
      { days: days('2022-03-15', '2022-03-15'), total: 14_000, over: 4000, allocationIds: ['a0', 'b0'] },
    ])
  })

  it('follows changes of the employment and adds up parallel ones', () => {
    const rows = allocations([70])
    const change = [employment(100, days('2022-01-01', '2022-03-15')), employment(50, days('2022-03-16', '2022-12-31'))]
    expect(dailyLoads(rows, change)[0]?.stretches.map(({ limit, over }) => [limit, over])).toEqual([
      [10_000, 0],
      [5000, 2000],
    ])
    expect(dailyLoads(rows, [employment(50), employment(20)])[0]?.verdict.status).toBe('OK_AT_LIMIT')
  })

  it('misses the employment rather than taking full time for granted', () => {
    expect(dailyLoads(allocations([70]), [])[0]?.verdict).toMatchObject({
      status: 'MISSING_DATA',
      reason: 'employment_unknown',
    })
    expect(dailyLoads(allocations([70, 40]), [])[0]?.verdict.status).toBe('FAIL')
    expect(dailyLoads([], [employment(100)])).toEqual([])
  })

  it('finds on each day what adding up that day alone gives, in any order of the rows', () => {
    const start = asDay('2022-01-01')
    const stretch = fc
      .tuple(fc.nat({ max: 80 }), fc.nat({ max: 40 }))
      .map(([offset, extra]): Period => ({ start: addDays(start, offset), end: addDays(start, offset + extra) }))
    const rows = fc.array(fc.tuple(stretch, fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(rows, (list) => {
        const all = list.map(([period, percent], index) => ({
          ...allocations([percent], period)[0],
          id: `a${index}`,
          personId: 'p1',
          projectId: 'x',
          role: 'r',
          period,
          share: basisPoints(percent * 100),
        }))
        const [load] = dailyLoads(all, [employment(100)])
        expect(dailyLoads(all.toReversed(), [employment(100)])[0]).toEqual(load)
        for (let index = 0; index < 125; index += 1) {
          const day = addDays(start, index)
          const total = all.filter(({ period }) => contains(period, day)).reduce((sum, { share }) => sum + share, 0)
          expect(load?.stretches.find((part) => contains(part.days, day))?.total ?? 0).toBe(total)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('hours of a year', () => {
  it('are capped by the employment, by the act of their year', () => {
    expect(judgeAnnualHours(hours('2020', 900), basisPoints(5000))).toMatchObject({
      status: 'FAIL',
      citation: { act: 'CPR 1303/2013' },
      computed: { cap: hourHundredths(86_000), over: 4000 },
    })
  })

  it('follow each other from the first day of the project, the last may be short', () => {
    expect(projectYears(days('2020-02-29', '2022-06-30'))).toEqual([
      days('2020-02-29', '2021-02-27'),
      days('2021-02-28', '2022-02-27'),
      days('2022-02-28', '2022-06-30'),
    ])
  })
})

describe('verdicts on a worker', () => {
  it('want 20 % of the time, and a reason from 10 %', () => {
    const status = (share: number) => judgeWorkShare(basisPoints(share)).status
    expect([999, 1000, 1999, 2000, 2001].map(status)).toEqual(['FAIL', 'REVIEW', 'REVIEW', 'OK_AT_LIMIT', 'OK'])
  })

  it('want an open recruitment above 12 person-months', () => {
    const { RUR14, RUR23 } = OPEN_RECRUITMENT_RULES
    const worker = { hiredForProject: true, personMonths: fraction(1201, 100), openRecruitment: null }
    expect(judgeRecruitment(worker, RUR23)).toMatchObject({
      status: 'MISSING_DATA',
      reason: 'open_recruitment_unknown',
    })
    expect(judgeRecruitment({ ...worker, openRecruitment: false }, RUR23).status).toBe('FAIL')
    expect(judgeRecruitment({ ...worker, openRecruitment: true }, RUR14).status).toBe('OK')
    expect(judgeRecruitment({ ...worker, personMonths: fraction(12, 1) }, RUR14).status).toBe('NOT_APPLICABLE')
    expect(judgeRecruitment({ ...worker, hiredForProject: false }, RUR14).status).toBe('NOT_APPLICABLE')
  })
})
