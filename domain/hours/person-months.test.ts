import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal } from '../values/numbers.ts'
import { addDays, asDay } from '../values/day.ts'
import type { Period } from '../values/period.ts'
import { basisPoints } from '../values/rate.ts'
import { addFractions, compareFractions, fraction, toTwoDecimals } from './fraction.ts'
import type { Fraction } from './fraction.ts'
import { personMonths, personMonthsOf, personMonthsOfHours } from './person-months.ts'
import type { MonthMethod } from './person-months.ts'
import type { Allocation } from './staffing.ts'
import { staffingGaps } from './staffing-gaps.ts'
import { hourHundredths } from './worked-hours.ts'
import { easterSunday, finnishHolidays, workingDaysIn } from './working-days.ts'

function days(start: string, end: string): Period {
  return { start: asDay(start), end: asDay(end) }
}

function shown(value: Fraction): string {
  return formatDecimal(toTwoDecimals(value), 'en')
}

function allocation(id: string, period: Period, percent: number): Allocation {
  return { id, personId: 'p1', projectId: 'tatu', role: 'projektipäällikkö', period, share: basisPoints(percent * 100) }
}

function monthsOf(period: Period, percent: number, method?: MonthMethod): string {
  return shown(personMonths(period, basisPoints(percent * 100), method))
}

describe('worked examples of person-months', () => {
  it('P1: 60 % over 18 whole months', () => {
    expect(monthsOf(days('2019-07-01', '2020-12-31'), 60)).toBe('10.80')
    expect(monthsOf(days('2019-07-01', '2020-12-31'), 60, 'WORKING_DAYS')).toBe('10.80')
  })

  it('P2: 40 % from mid-month to mid-month, by both methods', () => {
    const period = days('2021-03-15', '2021-09-14')
    const calendar = personMonths(period, basisPoints(4000))
    const working = personMonths(period, basisPoints(4000), 'WORKING_DAYS')
    expect(Number(calendar.num) / Number(calendar.den)).toBeCloseTo(2.406, 4)
    expect(Number(working.num) / Number(working.den)).toBeCloseTo(2.4079, 4)
    expect([shown(calendar), shown(working)]).toEqual(['2.41', '2.41'])
  })

  it('P3: the second half of a July', () => {
    const period = days('2019-07-15', '2019-07-31')
    expect(personMonths(period, basisPoints(10_000))).toEqual(fraction(17, 31))
    expect(personMonths(period, basisPoints(10_000), 'WORKING_DAYS')).toEqual(fraction(13, 23))
    expect([monthsOf(period, 100), monthsOf(period, 100, 'WORKING_DAYS')]).toEqual(['0.55', '0.57'])
  })

  it('P4: hours to person-months', () => {
    expect([860, 430, 1000, 143].map((hours) => shown(personMonthsOfHours(hourHundredths(hours * 100))))).toEqual([
      '6.00',
      '3.00',
      '6.98',
      '1.00',
    ])
  })
})

describe('the staffing of 50 % to 28.2.2020 and 20 % from 1.3.2020', () => {
  const rows = [
    allocation('a', days('2019-07-01', '2020-02-28'), 50),
    allocation('b', days('2020-03-01', '2020-12-31'), 20),
  ]

  it('leaves the Saturday 29.2.2020 uncovered, and says after which stretch', () => {
    expect(staffingGaps(rows)).toEqual([
      {
        personId: 'p1',
        projectId: 'tatu',
        days: days('2020-02-29', '2020-02-29'),
        after: rows[0],
        closing: fraction(1, 58),
      },
    ])
  })

  it('gives exactly 6.00 htkk by working days, as no working day is left out', () => {
    expect(personMonthsOf(rows, 'WORKING_DAYS')).toEqual(fraction(6, 1))
    expect(staffingGaps(rows, 'WORKING_DAYS')[0]?.closing).toEqual(fraction(0, 1))
  })

  it('gives 5.98 htkk by calendar days as written, and exactly 6.00 once the day is covered', () => {
    const asWritten = personMonthsOf(rows)
    expect(shown(asWritten)).toBe('5.98')
    const [gap] = staffingGaps(rows)
    expect(addFractions(asWritten, gap?.closing ?? fraction(0, 1))).toEqual(fraction(6, 1))
  })
})

describe('personMonths', () => {
  const start = asDay('2019-01-01')
  const lengths = fc.tuple(fc.nat({ max: 700 }), fc.nat({ max: 500 }), fc.integer({ min: 1, max: 500 }))
  const shares = fc.integer({ min: 0, max: 10_000 }).map(basisPoints)
  const methods = fc.constantFrom<MonthMethod>('CALENDAR', 'WORKING_DAYS')

  it('adds up exactly over adjacent periods', () => {
    fc.assert(
      fc.property(lengths, shares, methods, ([offset, first, second], share, method) => {
        const from = addDays(start, offset)
        const turn = addDays(from, first)
        const end = addDays(turn, second)
        const parts = addFractions(
          personMonths({ start: from, end: turn }, share, method),
          personMonths({ start: addDays(turn, 1), end }, share, method),
        )
        expect(personMonths({ start: from, end }, share, method)).toEqual(parts)
      }),
      { numRuns: 60 },
    )
  })

  it('gives every full-time year twelve', () => {
    for (const year of [2019, 2020, 2021, 2024]) {
      const whole = days(`${year}-01-01`, `${year}-12-31`)
      expect(personMonths(whole, basisPoints(10_000))).toEqual(fraction(12, 1))
      expect(personMonths(whole, basisPoints(10_000), 'WORKING_DAYS')).toEqual(fraction(12, 1))
    }
    expect(personMonthsOfHours(hourHundredths(172_000))).toEqual(fraction(12, 1))
    expect(personMonthsOfHours(hourHundredths(750), 1600)).toEqual(fraction(9, 160))
  })

  it('is summed in any order', () => {
    const rows = [
      allocation('a', days('2021-01-01', '2021-02-28'), 50),
      { ...allocation('b', days('2021-01-01', '2021-01-31'), 25), role: 'sihteeri' },
    ]
    expect(personMonthsOf(rows)).toEqual(fraction(5, 4))
    expect(personMonthsOf(rows.toReversed())).toEqual(personMonthsOf(rows))
  })
})

describe('staffingGaps', () => {
  it('sees no gap where another stretch, whatever its role, covers the days', () => {
    const rows = [
      allocation('a', days('2021-01-01', '2021-03-31'), 50),
      { ...allocation('b', days('2021-03-01', '2021-06-30'), 10), role: 'sihteeri' },
      allocation('c', days('2021-07-01', '2021-12-31'), 50),
    ]
    expect(staffingGaps(rows)).toEqual([])
    expect(staffingGaps([])).toEqual([])
  })

  it('keeps persons and projects apart, the earliest gap first', () => {
    const first = allocation('a', days('2021-01-01', '2021-03-30'), 50)
    const second = allocation('b', days('2021-04-01', '2021-06-30'), 50)
    const other = [first, second].map((row) => ({ ...row, projectId: 'toinen' }))
    expect(staffingGaps([first, { ...second, personId: 'p2' }])).toEqual([])
    const late = { ...allocation('c', days('2021-07-31', '2021-08-31'), 5) }
    const found = staffingGaps([late, second, ...other, first])
    expect(found.map((gap) => gap.days.start)).toEqual(['2021-03-31', '2021-03-31', '2021-07-01'])
  })
})

describe('Finnish working days', () => {
  it('number 251 in 2019 and 253 in 2021', () => {
    expect(workingDaysIn(days('2019-01-01', '2019-12-31'))).toBe(251)
    expect(workingDaysIn(days('2021-01-01', '2021-12-31'))).toBe(253)
  })

  it('follow Easter and Midsummer', () => {
    expect([2019, 2020, 2021, 2024, 2025, 2026].map(easterSunday)).toEqual([
      '2019-04-21',
      '2020-04-12',
      '2021-04-04',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
    ])
    expect(finnishHolidays(2021)).toContain('2021-06-25')
    expect(finnishHolidays(2026)).toContain('2026-06-19')
    expect(finnishHolidays(2024)).toContain('2024-05-09')
  })
})

describe('Fraction', () => {
  it('compares and refuses what is below zero', () => {
    expect(compareFractions(fraction(1, 3), fraction(2, 6))).toBe(0)
    expect(compareFractions(fraction(1, 3), fraction(1, 2))).toBe(-1)
    expect(compareFractions(fraction(3, 2), fraction(1, 2))).toBe(1)
    expect(() => fraction(-1, 2)).toThrow(RangeError)
    expect(() => fraction(1, 0)).toThrow(RangeError)
  })
})
