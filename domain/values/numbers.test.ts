import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from './language.ts'
import { decimal, formatDecimal, parseDecimal, rescale, unitsAtScale } from './numbers.ts'
import type { DecimalScale } from './numbers.ts'

const scales = fc.constantFrom<DecimalScale[]>(0, 1, 2, 3, 4, 5, 6)
const decimals = fc.tuple(fc.maxSafeInteger(), scales).map(([units, scale]) => decimal(units, scale))
const languages = fc.constantFrom<Language[]>('fi', 'sv', 'en')

describe('parseDecimal', () => {
  it('keeps the decimals that were written', () => {
    expect(parseDecimal('11.00')).toEqual({ ok: true, value: { units: 1100, scale: 2 } })
    expect(parseDecimal('11')).toEqual({ ok: true, value: { units: 11, scale: 0 } })
    expect(parseDecimal('0,600')).toEqual({ ok: true, value: { units: 600, scale: 3 } })
    expect(parseDecimal('-0,0')).toEqual({ ok: true, value: { units: 0, scale: 1 } })
  })

  it('names too many decimals and too large numbers', () => {
    expect(parseDecimal('0,1234567')).toEqual({
      ok: false,
      error: { code: 'too_many_decimals', text: '0,1234567', decimals: 7, maxDecimals: 6 },
    })
    expect(parseDecimal('12,5', { maxDecimals: 0 })).toMatchObject({ error: { code: 'too_many_decimals' } })
    expect(parseDecimal('9007199254740992')).toMatchObject({ error: { code: 'out_of_range' } })
    expect(parseDecimal('9'.repeat(61))).toMatchObject({ error: { code: 'not_a_number' } })
  })

  it('reads back every number that it prints, unless one mark stands before three last digits', () => {
    fc.assert(
      fc.property(decimals, languages, (value, language) => {
        const text = formatDecimal(value, language)
        const decimalMark = language === 'en' ? '.' : ','
        expect(parseDecimal(text, { decimalMark })).toEqual({ ok: true, value })
        const blind = parseDecimal(text)
        if (blind.ok) expect(blind.value).toEqual(value)
        else expect(blind.error).toMatchObject({ code: 'ambiguous', readings: expect.arrayContaining([value]) })
      }),
      { numRuns: 1000 },
    )
  })

  it('offers each reading once', () => {
    expect(parseDecimal('1  234')).toEqual({
      ok: false,
      error: { code: 'broken_grouping', text: '1  234', readings: [{ units: 1234, scale: 0 }] },
    })
  })
})

describe('formatting', () => {
  it('prints all decimals of the scale', () => {
    expect(formatDecimal(decimal(123_450, 2), 'fi')).toBe('1\u00A0234,50')
    expect(formatDecimal(decimal(-5, 3), 'sv')).toBe('\u22120,005')
    expect(formatDecimal(decimal(1_234_567, 0), 'en')).toBe('1,234,567')
  })
})

describe('arithmetic', () => {
  it('rounds only when decimals are lost', () => {
    expect(rescale(decimal(240_60, 4), 2, 'HALF_UP')).toEqual({ units: 241, scale: 2 })
    expect(rescale(decimal(11, 0), 2, 'DOWN')).toEqual({ units: 1100, scale: 2 })
    expect(unitsAtScale(decimal(11, 0), 2)).toBe(1100)
    expect(unitsAtScale(decimal(115, 1), 0)).toBeUndefined()
    expect(unitsAtScale(decimal(100, 2), 0)).toBeUndefined()
    expect(unitsAtScale(decimal(Number.MAX_SAFE_INTEGER, 0), 1)).toBeUndefined()
  })

  it('fails loudly on overflow and on fractions of a unit', () => {
    expect(() => rescale(decimal(Number.MAX_SAFE_INTEGER, 0), 1, 'DOWN')).toThrow(RangeError)
    expect(() => decimal(0.5, 1)).toThrow(RangeError)
  })
})
