import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from './language.ts'
import { basisPoints, basisPointsOf, formatPercent, parsePercent, ratio } from './rate.ts'

describe('rates', () => {
  it.each([
    ['17 %', 1700],
    ['17%', 1700],
    ['17,5\u00A0%', 1750],
    ['17.25', 1725],
    ['0', 0],
    ['110 %', 11_000],
  ])('reads %j', (text, expected) => {
    expect(parsePercent(text)).toEqual({ ok: true, value: expected })
  })

  it.each([
    ['', 'empty'],
    ['%', 'empty'],
    ['17 % %', 'not_a_number'],
    ['%17', 'not_a_number'],
    ['1%7', 'not_a_number'],
    ['-5 %', 'negative'],
    ['0,175 %', 'too_many_decimals'],
    ['1,750 %', 'ambiguous'],
    ['90071992547409,93', 'out_of_range'],
    ['900719925474099', 'out_of_range'],
  ])('does not take %j (%s)', (text, code) => {
    const result = parsePercent(text)
    expect(result).toMatchObject({ ok: false, error: { code } })
    if (!result.ok && 'text' in result.error) expect(result.error.text).toBe(text)
  })

  it('prints as many decimals as the rate has', () => {
    expect(formatPercent(basisPoints(1700), 'fi')).toBe('17\u00A0%')
    expect(formatPercent(basisPoints(1750), 'sv')).toBe('17,5\u00A0%')
    expect(formatPercent(basisPoints(1725), 'fi')).toBe('17,25\u00A0%')
    expect(formatPercent(basisPoints(1750), 'en')).toBe('17.5%')
  })

  it('reads back every rate that it prints', () => {
    const languages = fc.constantFrom<Language[]>('fi', 'sv')
    fc.assert(
      fc.property(fc.nat(), languages, (points, language) => {
        expect(parsePercent(formatPercent(basisPoints(points), language))).toEqual({ ok: true, value: points })
      }),
    )
  })

  it('rounds a share to basis points only at the end', () => {
    expect(basisPointsOf(ratio(1, 3), 'HALF_UP')).toBe(3333)
    expect(basisPointsOf(ratio(2, 3), 'HALF_UP')).toBe(6667)
    expect(basisPointsOf(ratio(2, 3), 'DOWN')).toBe(6666)
  })

  it('refuses rates below zero, broken ratios and fractions of a basis point', () => {
    expect(() => basisPoints(-1)).toThrow(RangeError)
    expect(() => basisPoints(17.5)).toThrow(RangeError)
    expect(() => ratio(1, 0)).toThrow(RangeError)
    expect(() => ratio(1, -3)).toThrow(RangeError)
    expect(() => ratio(0.5, 3)).toThrow(RangeError)
  })
})
