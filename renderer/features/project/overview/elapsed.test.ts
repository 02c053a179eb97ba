import { describe, expect, it } from 'vitest'
import { elapsedOf, todayOf } from './elapsed.ts'

const at = (today: string) => elapsedOf('2020-01-01', '2020-12-31', today)

describe('time elapsed of a project', () => {
  it('counts both ends of the period', () => {
    expect(at('2020-01-01')).toEqual({ kind: 'running', days: 1, total: 366 })
    expect(at('2020-12-31')).toEqual({ kind: 'running', days: 366, total: 366 })
  })

  it('tells how long until the start and how long since the end', () => {
    expect(at('2019-12-30')).toEqual({ kind: 'ahead', days: 2 })
    expect(at('2021-01-01')).toEqual({ kind: 'over', days: 1 })
  })

  it('is unknown with an open end or an end before the start', () => {
    expect(elapsedOf('2020-01-01', null, '2020-02-01')).toEqual({ kind: 'unknown' })
    expect(elapsedOf('2020-03-01', '2020-02-01', '2020-02-15')).toEqual({ kind: 'unknown' })
  })

  it('takes the day of the machine’s own calendar', () => {
    expect(todayOf(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09')
  })
})
