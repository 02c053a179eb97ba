import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, asDay } from './day.ts'
import {
  chainProblems,
  comparePeriods,
  contains,
  containsPeriod,
  findGaps,
  formatDays,
  formatPeriod,
  intersect,
  lengthInDays,
  overlaps,
  periodOf,
} from './period.ts'
import type { Period } from './period.ts'
import { parseFinnishPeriod } from './period-text.ts'
import { expectOk } from './result.ts'

const START = asDay('2019-07-01')
const WHOLE = period('2019-07-01', '2020-12-31')
const periods = fc
  .tuple(fc.nat({ max: 400 }), fc.nat({ max: 90 }))
  .map(([offset, extra]): Period => ({ start: addDays(START, offset), end: addDays(START, offset + extra) }))
const allDays = Array.from({ length: 549 }, (_, index) => addDays(START, index))

function period(start: string, end: string): Period {
  return expectOk(periodOf(asDay(start), asDay(end)), 'periods of this test')
}

describe('Period', () => {
  it('never ends before it starts', () => {
    const start = asDay('2020-01-02')
    const end = asDay('2020-01-01')
    expect(periodOf(start, end)).toEqual({ ok: false, error: { code: 'ends_before_start', start, end } })
    expect(lengthInDays(period('2020-01-01', '2020-01-01'))).toBe(1)
    expect(lengthInDays(period('2020-01-01', '2020-12-31'))).toBe(366)
  })

  it('contains both of its ends', () => {
    expect(contains(WHOLE, asDay('2019-07-01'))).toBe(true)
    expect(contains(WHOLE, asDay('2020-12-31'))).toBe(true)
    expect(contains(WHOLE, asDay('2021-01-01'))).toBe(false)
    expect(contains(WHOLE, asDay('2019-06-30'))).toBe(false)
    expect(containsPeriod(WHOLE, WHOLE)).toBe(true)
    expect(containsPeriod(WHOLE, period('2019-06-30', '2020-01-01'))).toBe(false)
    expect(containsPeriod(WHOLE, period('2020-12-31', '2021-01-01'))).toBe(false)
  })

  it('shares exactly the days that both contain', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const both = allDays.filter((date) => contains(a, date) && contains(b, date))
        const shared = intersect(a, b)
        expect(shared).toEqual(both.length === 0 ? undefined : { start: both[0], end: both.at(-1) })
        expect(overlaps(a, b)).toBe(both.length > 0)
      }),
      { numRuns: 60 },
    )
  })
})

describe('lists of periods', () => {
  it('finds exactly the days that nothing covers', () => {
    fc.assert(
      fc.property(fc.array(periods, { maxLength: 6 }), (list) => {
        const bare = allDays.filter((date) => !list.some((item) => contains(item, date)))
        const gaps = findGaps(list, { start: START, end: allDays.at(-1) ?? START })
        expect(allDays.filter((date) => gaps.some((gap) => contains(gap, date)))).toEqual(bare)
        expect(gaps.toSorted(comparePeriods)).toEqual(gaps)
      }),
      { numRuns: 60 },
    )
  })

  it('looks for gaps inside the given stretch only', () => {
    const within = period('2020-02-01', '2020-02-29')
    expect(findGaps([], within)).toEqual([within])
    expect(findGaps([period('2019-01-01', '2020-02-09'), period('2020-02-20', '2021-01-01')], within)).toEqual([
      period('2020-02-10', '2020-02-19'),
    ])
    expect(findGaps([period('2021-01-01', '2021-02-01')], within)).toEqual([within])
    expect(findGaps([WHOLE], within)).toEqual([])
  })

  it('accepts an unbroken chain and tells each break of a broken one', () => {
    const chain = [period('2019-07-01', '2019-12-31'), period('2020-01-01', '2020-06-30')]
    expect(chainProblems(chain, START)).toEqual([])
    expect(chainProblems([], START)).toEqual([])
    expect(chainProblems(chain, asDay('2019-06-01'))).toEqual([
      { code: 'gap', index: 0, missing: period('2019-06-01', '2019-06-30') },
    ])
    expect(
      chainProblems([...chain, period('2020-06-30', '2020-08-31'), period('2020-10-01', '2020-10-31')], START),
    ).toEqual([
      { code: 'overlap', index: 2, shared: period('2020-06-30', '2020-06-30') },
      { code: 'gap', index: 3, missing: period('2020-09-01', '2020-09-30') },
    ])
    expect(chainProblems([...chain, period('2018-01-01', '2018-01-31')], START)).toEqual([
      { code: 'starts_too_early', index: 2, start: '2018-01-01', expected: '2020-07-01' },
    ])
    expect(chainProblems(chain, asDay('2019-08-01'))).toEqual([
      { code: 'starts_too_early', index: 0, start: '2019-07-01', expected: '2019-08-01' },
    ])
  })
})

describe('written periods', () => {
  it('prints full dates on both sides of an en dash', () => {
    expect(formatPeriod(WHOLE, 'fi')).toBe('1.7.2019\u201331.12.2020')
    expect(formatPeriod(period('2019-07-01', '2019-12-31'), 'sv')).toBe('1.7.2019\u201331.12.2019')
    expect(formatPeriod(WHOLE, 'en')).toBe('1 July 2019 \u2013 31 December 2020')
  })

  it('is told in a sentence as one day when it is one', () => {
    const day = period('2024-02-29', '2024-02-29')
    expect(formatDays(day, 'fi')).toBe('29.2.2024')
    expect(formatDays(day, 'en')).toBe('29 February 2024')
    expect(formatDays(WHOLE, 'fi')).toBe(formatPeriod(WHOLE, 'fi'))
  })

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(periods, (value) => {
        expect(parseFinnishPeriod(formatPeriod(value, 'fi'))).toEqual({ ok: true, value })
      }),
    )
  })

  it.each([
    ['1.7.2019-31.12.2020', '2019-07-01', '2020-12-31'],
    ['01.07.2019 \u2013 31.12.2020', '2019-07-01', '2020-12-31'],
    ['1.7.\u201331.12.2019', '2019-07-01', '2019-12-31'],
    ['15.\u201331.7.2019', '2019-07-15', '2019-07-31'],
    ['1. 7. 2019 - 31. 12. 2020', '2019-07-01', '2020-12-31'],
  ])('reads %j', (text, start, end) => {
    expect(parseFinnishPeriod(text)).toEqual({ ok: true, value: { start, end } })
  })

  it.each([
    ['', { code: 'empty' }],
    ['1.7.2019', { code: 'not_a_period', text: '1.7.2019' }],
    ['1. 2019\u201331.12.2020', { code: 'not_a_period', text: '1. 2019\u201331.12.2020' }],
    ['kesä\u2013syksy', { code: 'not_a_period', text: 'kesä\u2013syksy' }],
    ['31.12.2020\u20131.7.2019', { code: 'ends_before_start', start: '2020-12-31', end: '2019-07-01' }],
    ['1.12.\u201331.1.2020', { code: 'ends_before_start', start: '2020-12-01', end: '2020-01-31' }],
  ])('says what is wrong with %j', (text, error) => {
    expect(parseFinnishPeriod(text)).toEqual({ ok: false, error })
  })

  it('says which end is wrong', () => {
    expect(parseFinnishPeriod('1.7.2019\u201331.11.2020')).toMatchObject({
      error: { code: 'wrong_day', end: 'end', problem: { code: 'no_such_day', lastDay: 30 } },
    })
    expect(parseFinnishPeriod('30.2.\u201331.12.2020')).toMatchObject({
      error: { code: 'wrong_day', end: 'start', problem: { code: 'no_such_day', lastDay: 29 } },
    })
    expect(parseFinnishPeriod('1.7.19\u201331.12.2020')).toMatchObject({
      error: { code: 'wrong_day', end: 'start', problem: { code: 'two_digit_year', reading: '2019-07-01' } },
    })
  })
})
