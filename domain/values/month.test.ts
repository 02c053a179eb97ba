import { expect, it } from 'vitest'
import { asDay } from './day.ts'
import { asMonth, daysOf, isMonth, monthOf, periodOfMonth, shiftMonth } from './month.ts'

it('is a year and a month that exists', () => {
  expect(['2020-02', '2020-12'].map(isMonth)).toEqual([true, true])
  expect(['2020-13', '2020-00', '2020-2', '2020-02-01', ''].map(isMonth)).toEqual([false, false, false, false, false])
  expect(() => asMonth('2/2020')).toThrow(RangeError)
})

it('has its first and last day, also of a leap year', () => {
  expect(periodOfMonth(asMonth('2020-02'))).toEqual({ start: '2020-02-01', end: '2020-02-29' })
  expect(daysOf(periodOfMonth(asMonth('2019-02')))).toHaveLength(28)
  expect(monthOf(asDay('2020-02-29'))).toBe('2020-02')
})

it('goes over the end of a year both ways', () => {
  expect(shiftMonth(asMonth('2020-12'), 1)).toBe('2021-01')
  expect(shiftMonth(asMonth('2020-01'), -1)).toBe('2019-12')
})
