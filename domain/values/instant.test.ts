import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantFromUnixMs, isInstant, localTimeOf, unixMsOf } from './instant.ts'

const first = Date.parse('0001-01-01T00:00:00.000Z')
const last = Date.parse('9999-12-31T23:59:59.999Z')
const milliseconds = fc.integer({ min: first, max: last })

describe('Instant', () => {
  it('agrees with the calendar of the engine both ways', () => {
    fc.assert(
      fc.property(milliseconds, (unixMs) => {
        const instant = instantFromUnixMs(unixMs)
        expect(instant).toBe(new Date(unixMs).toISOString())
        expect(unixMsOf(instant)).toBe(unixMs)
        expect(isInstant(instant)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('is written in one way only and exists', () => {
    expect(isInstant('2024-02-29T23:59:59.999Z')).toBe(true)
    for (const text of [
      '2023-02-29T12:00:00.000Z',
      '2024-02-29T24:00:00.000Z',
      '2024-02-29T12:60:00.000Z',
      '2024-02-29T12:00:00Z',
      '2024-02-29T12:00:00.000+02:00',
      '2024-02-29 12:00:00.000Z',
      '2024-02-29',
    ]) {
      expect(isInstant(text), text).toBe(false)
    }
  })

  it('refuses fractions of a millisecond and years beyond four digits', () => {
    for (const unixMs of [0.5, Number.NaN, last + 1, first - 1, 2 ** 60]) {
      expect(() => instantFromUnixMs(unixMs)).toThrow(RangeError)
    }
  })

  it('shows the local day and time of a given offset', () => {
    const newYear = instantFromUnixMs(Date.parse('2019-12-31T22:05:30.000Z'))
    expect(localTimeOf(newYear, 120)).toEqual({ day: '2020-01-01', hour: 0, minute: 5 })
    expect(localTimeOf(newYear, 0)).toEqual({ day: '2019-12-31', hour: 22, minute: 5 })
    expect(localTimeOf(newYear, -23 * 60)).toEqual({ day: '2019-12-30', hour: 23, minute: 5 })
  })
})
