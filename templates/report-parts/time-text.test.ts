import { expect, it } from 'vitest'
import { asDay } from '#domain/values/day.ts'
import { timeText } from './time-text.ts'

const [start, end] = [asDay('2021-01-01'), asDay('2021-12-31')]

it('puts the days of a time each on a line of its own, and leaves an open end open', () => {
  expect(timeText(start, end, 'fi')).toBe('1.1.2021–\n31.12.2021')
  expect(timeText(start, end, 'en')).toBe('1\u00a0January\u00a02021\u00a0–\n31\u00a0December\u00a02021')
  expect(timeText(start, null, 'sv')).toBe('1.1.2021–')
  expect(timeText(null, end, 'fi')).toBe('–31.12.2021')
  expect(timeText(null, null, 'fi')).toBe('')
})
