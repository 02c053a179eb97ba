import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  asDay,
  compareDays,
  dayFrom,
  daysBetween,
  earlierDay,
  endOfMonth,
  formatDay,
  isDay,
  isMonthEnd,
  laterDay,
  partsOf,
  startOfMonth,
  weekdayOf,
} from './day.ts'
import { parseFinnishDay } from './day-text.ts'

/** 0001-01-01 is 719 162 days before 1970-01-01, 9999-12-31 is 2 932 896 days after it. */
const FIRST = -719_162
const LAST = 2_932_896
const EPOCH = asDay('1970-01-01')
const dayNumbers = fc.integer({ min: FIRST, max: LAST })
const days = dayNumbers.map((number) => addDays(EPOCH, number))

/** The calendar of the JavaScript engine, as a second opinion. */
function isoOf(dayNumber: number): string {
  return new Date(dayNumber * 86_400_000).toISOString().slice(0, 10)
}

describe('Day', () => {
  it('agrees with the calendar of the engine on every date', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const date = addDays(EPOCH, number)
        expect(date).toBe(isoOf(number))
        expect(daysBetween(EPOCH, date)).toBe(number)
        expect(weekdayOf(date)).toBe(new Date(number * 86_400_000).getUTCDay() || 7)
      }),
      { numRuns: 2000 },
    )
  })

  it('goes through eight hundred years without missing or repeating a day', () => {
    let date = asDay('1600-01-01')
    const start = daysBetween(EPOCH, date)
    for (let step = 0; step < 2 * 146_097; step += 1) {
      if (date !== isoOf(start + step)) expect(date).toBe(isoOf(start + step))
      date = addDays(date, 1)
    }
    expect(date).toBe('2400-01-01')
  })

  it('is only a day that exists', () => {
    for (const text of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) expect(isDay(text)).toBe(true)
    for (const text of ['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00']) {
      expect(isDay(text)).toBe(false)
      expect(() => asDay(text)).toThrow(RangeError)
    }
    for (const text of ['0000-01-01', '24-01-01', '2024-1-1', '2024-01-01T00:00', ' 2024-01-01', '']) {
      expect(isDay(text)).toBe(false)
    }
  })

  it('refuses to leave the years 1 to 9999', () => {
    expect(() => addDays(asDay('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(asDay('0001-01-01'), -1)).toThrow(RangeError)
    expect(() => addMonths(asDay('9999-12-01'), 1)).toThrow(RangeError)
  })

  it('clamps a month step to the end of a shorter month', () => {
    expect(addMonths(asDay('2023-01-31'), 1)).toBe('2023-02-28')
    expect(addMonths(asDay('2024-01-31'), 1)).toBe('2024-02-29')
    expect(addMonths(asDay('2024-02-29'), 12)).toBe('2025-02-28')
    expect(addMonths(asDay('2024-03-31'), -1)).toBe('2024-02-29')
    expect(addMonths(asDay('2020-01-15'), -1)).toBe('2019-12-15')
    expect(addMonths(asDay('2019-12-15'), 13)).toBe('2021-01-15')
  })

  it('lands in the right month and never later in it than it started', () => {
    const inner = fc.integer({ min: FIRST + 40_000, max: LAST - 40_000 }).map((number) => addDays(EPOCH, number))
    fc.assert(
      fc.property(inner, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        const before = partsOf(date)
        const after = partsOf(addMonths(date, months))
        expect(after.year * 12 + after.month - (before.year * 12 + before.month)).toBe(months)
        expect(after.day === before.day || (after.day < before.day && isMonthEnd(dayFrom(after)))).toBe(true)
      }),
    )
  })

  it('knows both ends of a month', () => {
    expect(startOfMonth(asDay('2024-02-11'))).toBe('2024-02-01')
    expect(endOfMonth(asDay('2024-02-11'))).toBe('2024-02-29')
    expect(endOfMonth(asDay('2100-02-01'))).toBe('2100-02-28')
    expect(isMonthEnd(asDay('2023-06-30'))).toBe(true)
    expect(isMonthEnd(asDay('2023-07-30'))).toBe(false)
  })

  it('orders days as the calendar does', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(compareDays(a, b)).toBe(Math.sign(daysBetween(b, a)) + 0)
        expect(daysBetween(earlierDay(a, b), laterDay(a, b))).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('formatDay', () => {
  it('prints no leading zeros in Finnish and Swedish and the month in words in English', () => {
    expect(formatDay(asDay('2015-09-01'), 'fi')).toBe('1.9.2015')
    expect(formatDay(asDay('2015-12-24'), 'sv')).toBe('24.12.2015')
    expect(formatDay(asDay('2015-09-01'), 'en')).toBe('1 September 2015')
  })
})

describe('reading days', () => {
  it('reads back what it prints', () => {
    const fourDigitYears = days.filter((date) => date >= '1000-01-01')
    fc.assert(
      fc.property(fourDigitYears, (date) => {
        expect(parseFinnishDay(formatDay(date, 'fi'))).toEqual({ ok: true, value: date })
      }),
    )
  })

  it.each(['1.9.2015', '01.09.2015', '1. 9. 2015', ' 1.9.2015\u00A0'])('reads %j as 1 September 2015', (text) => {
    expect(parseFinnishDay(text)).toEqual({ ok: true, value: '2015-09-01' })
  })

  it.each([
    ['', { code: 'empty' }],
    ['  ', { code: 'empty' }],
    ['1.9', { code: 'not_a_day', text: '1.9' }],
    ['2015-09-01', { code: 'not_a_day', text: '2015-09-01' }],
    ['1/9/2015', { code: 'not_a_day', text: '1/9/2015' }],
    ['1.9.201', { code: 'not_a_day', text: '1.9.201' }],
    ['1.9.', { code: 'year_missing', text: '1.9.' }],
    ['29.2.', { code: 'year_missing', text: '29.2.' }],
    ['1.9.15', { code: 'two_digit_year', text: '1.9.15', reading: '2015-09-01' }],
    ['31.9.2015', { code: 'no_such_day', text: '31.9.2015', day: 31, lastDay: 30 }],
    ['29.2.2023', { code: 'no_such_day', text: '29.2.2023', day: 29, lastDay: 28 }],
    ['0.1.2023', { code: 'no_such_day', text: '0.1.2023', day: 0, lastDay: 31 }],
    ['9.15.2015', { code: 'no_such_month', text: '9.15.2015', month: 15 }],
    ['1.1.0000', { code: 'year_out_of_range', text: '1.1.0000', year: 0 }],
  ])('says what is wrong with %j', (text, problem) => {
    expect(parseFinnishDay(text)).toEqual({ ok: false, error: problem })
  })
})
