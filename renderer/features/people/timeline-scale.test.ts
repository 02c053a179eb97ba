import { expect, it } from 'vitest'
import { timeScale } from './timeline-scale.ts'

it('places days from the first to the last, both ends included', () => {
  const scale = timeScale([
    { start: '2020-01-01', end: '2020-01-04' },
    { start: '2020-01-03', end: '2020-01-10' },
  ])
  expect(scale?.place({ start: '2020-01-01', end: '2020-01-10' })).toEqual({ left: 0, width: 100 })
  expect(scale?.place({ start: '2020-01-06', end: '2020-01-06' })).toEqual({ left: 50, width: 10 })
})

it('marks the years in sight, the first one at the edge', () => {
  expect(timeScale([{ start: '2019-12-22', end: '2020-01-10' }])?.years).toEqual([
    { year: '2019', left: 0 },
    { year: '2020', left: 50 },
  ])
})

it('is nothing without days', () => {
  expect(timeScale([])).toBe(null)
})
