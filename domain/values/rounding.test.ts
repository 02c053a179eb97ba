import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideRounded } from './rounding.ts'
import type { Rounding } from './rounding.ts'

const roundings = fc.constantFrom<Rounding[]>('HALF_UP', 'HALF_EVEN', 'DOWN', 'UP')
const denominators = fc.bigInt({ min: 1n, max: 10n ** 12n })

describe('divideRounded', () => {
  it.each([
    ['HALF_UP', [-4n, -3n, -2n, 0n, 2n, 3n, 4n]],
    ['HALF_EVEN', [-4n, -2n, -2n, 0n, 2n, 2n, 4n]],
    ['DOWN', [-3n, -2n, -1n, 0n, 1n, 2n, 3n]],
    ['UP', [-4n, -3n, -2n, 0n, 2n, 3n, 4n]],
  ] as const)('takes ties by %s', (rounding, expected) => {
    const halves = [-7n, -5n, -3n, 0n, 3n, 5n, 7n]
    expect(halves.map((numerator) => divideRounded(numerator, 2n, rounding))).toEqual(expected)
  })

  it('takes thirds to the nearest, down or up', () => {
    expect(divideRounded(4n, 3n, 'HALF_UP')).toBe(1n)
    expect(divideRounded(5n, 3n, 'HALF_EVEN')).toBe(2n)
    expect(divideRounded(5n, 3n, 'DOWN')).toBe(1n)
    expect(divideRounded(4n, 3n, 'UP')).toBe(2n)
  })

  it('is never a whole unit off, and never more than half a unit when it goes to the nearest', () => {
    fc.assert(
      fc.property(fc.bigInt(), denominators, roundings, (numerator, denominator, rounding) => {
        const off = divideRounded(numerator, denominator, rounding) * denominator - numerator
        const distance = off < 0n ? -off : off
        expect(distance < denominator).toBe(true)
        if (rounding.startsWith('HALF')) expect(distance * 2n <= denominator).toBe(true)
      }),
    )
  })

  it('mirrors negative values', () => {
    fc.assert(
      fc.property(fc.bigInt(), denominators, roundings, (numerator, denominator, rounding) => {
        expect(divideRounded(-numerator, denominator, rounding)).toBe(-divideRounded(numerator, denominator, rounding))
      }),
    )
  })

  it('refuses a denominator of zero or less', () => {
    expect(() => divideRounded(1n, 0n, 'DOWN')).toThrow(RangeError)
    expect(() => divideRounded(1n, -2n, 'DOWN')).toThrow(RangeError)
  })
})
