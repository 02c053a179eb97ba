import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from './language.ts'
import {
  addCents,
  cents,
  centsFromDecimal,
  formatMoney,
  formatWholeEurosPublished,
  maxCents,
  minCents,
  multiplyByRate,
  negateCents,
  parseMoney,
  subtractCents,
  sumCents,
} from './money.ts'
import type { MoneyStyle } from './money.ts'
import { basisPoints, ratio } from './rate.ts'

const amounts = fc.maxSafeInteger().map(cents)
const languages = fc.constantFrom<Language[]>('fi', 'sv', 'en')

describe('cents', () => {
  it('refuses what is not a whole number of cents', () => {
    for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => cents(value)).toThrow(RangeError)
    }
  })

  it('knows no negative zero', () => {
    expect(Object.is(cents(-0), 0)).toBe(true)
    expect(Object.is(negateCents(cents(0)), 0)).toBe(true)
  })

  it('adds and subtracts so that one undoes the other', () => {
    const halves = fc.integer({ min: -(2 ** 51), max: 2 ** 51 }).map(cents)
    fc.assert(
      fc.property(halves, halves, (a, b) => {
        expect(subtractCents(addCents(a, b), b)).toBe(a)
        expect(addCents(a, negateCents(a))).toBe(0)
      }),
    )
  })

  it('fails loudly instead of losing cents in an overflow', () => {
    expect(() => sumCents([cents(Number.MAX_SAFE_INTEGER), cents(1)])).toThrow(RangeError)
  })

  it('sums nothing to zero', () => {
    expect(sumCents([])).toBe(0)
    expect(sumCents([cents(10), cents(-3)])).toBe(7)
  })

  it('orders amounts', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(minCents(a, b)).toBe(Math.min(a, b))
        expect(maxCents(a, b)).toBe(Math.max(a, b))
      }),
    )
  })
})

describe('multiplyByRate', () => {
  it('rounds support at most x % down to the cent', () => {
    expect(multiplyByRate(cents(4_611_110), basisPoints(7500), 'DOWN')).toBe(3_458_332)
    expect(multiplyByRate(cents(-4_611_110), basisPoints(7500), 'DOWN')).toBe(-3_458_332)
  })

  it('stays exact where a floating point product would not', () => {
    expect(multiplyByRate(cents(900_719_925_474_099), basisPoints(9999), 'HALF_UP')).toBe(900_629_853_481_552)
    expect(multiplyByRate(cents(2500_00), ratio(1, 3), 'HALF_UP')).toBe(83_333)
  })

  it('keeps the whole at 100 % under every rounding', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('HALF_UP', 'HALF_EVEN', 'DOWN', 'UP'), (amount, rounding) => {
        expect(multiplyByRate(amount, basisPoints(10_000), rounding)).toBe(amount)
      }),
    )
  })
})

describe('parseMoney', () => {
  it.each([
    ['1 234,50', 123_450],
    ['1234.5', 123_450],
    ['1234,5', 123_450],
    ['1\u00A0234,50', 123_450],
    ['1\u202F234,50', 123_450],
    ['1\u2009234\u2009567', 123_456_700],
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1.234.567', 123_456_700],
    ['\u22121 234,50', -123_450],
    ['-12', -1200],
    ['12,00-', -1200],
    ['12,00\u2212', -1200],
    ['12,00- €', -1200],
    ['+3,05', 305],
    ['1 234,50 €', 123_450],
    ['1 234,50€', 123_450],
    ['12 EUR', 1200],
    ['eur 12', 1200],
    ['€1,234.50', 123_450],
    ['-€5', -500],
    ['€ -5', -500],
    [',50', 50],
    ['0,05', 5],
    ['  7  ', 700],
    ['90 071 992 547 409,91', Number.MAX_SAFE_INTEGER],
  ])('reads %j', (text, expected) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: expected })
  })

  it.each([
    'abc',
    '12 €€',
    '€',
    '-',
    '--5',
    '-5-',
    '12,',
    '1.9.2015',
    '1,2,3',
    '5 %',
    '1e3',
    '0x10',
    '١٢',
    '12,-',
    'EUR EUR 5',
  ])('does not take %j for an amount', (text) => {
    expect(parseMoney(text)).toEqual({ ok: false, error: { code: 'not_a_number', text } })
  })

  it('asks about a single mark before three digits', () => {
    for (const text of ['1.234', '1,234', '1,234 €']) {
      const readings = [
        { units: 1234, scale: 0 },
        { units: 1234, scale: 3 },
      ]
      expect(parseMoney(text)).toEqual({ ok: false, error: { code: 'ambiguous', text, readings } })
    }
  })

  it('follows the decimal mark of the source when it is known', () => {
    expect(parseMoney('1.234', { decimalMark: ',' })).toEqual({ ok: true, value: 123_400 })
    expect(parseMoney('1,234', { decimalMark: '.' })).toEqual({ ok: true, value: 123_400 })
    expect(parseMoney('1.234', { decimalMark: '.' })).toMatchObject({ error: { code: 'too_many_decimals' } })
    expect(parseMoney('12.50', { decimalMark: ',' })).toMatchObject({ error: { code: 'not_a_number' } })
    expect(parseMoney('1,234,567', { decimalMark: ',' })).toMatchObject({ error: { code: 'not_a_number' } })
    expect(parseMoney('1,234,50', { decimalMark: ',' })).toMatchObject({ error: { code: 'not_a_number' } })
  })

  it('offers what broken grouping may stand for', () => {
    expect(parseMoney('-49 2999,55')).toEqual({
      ok: false,
      error: {
        code: 'broken_grouping',
        text: '-49 2999,55',
        readings: [
          { units: -49_299_955, scale: 2 },
          { units: -49, scale: 0 },
          { units: -299_955, scale: 2 },
        ],
      },
    })
    for (const text of ['12 34', '1234 567', '1  234', '1 234 56', '1,23 456', '1 234,5 0']) {
      expect(parseMoney(text), text).toMatchObject({ ok: false, error: { code: 'broken_grouping', text } })
    }
  })

  it('refuses a third decimal and amounts beyond the safe range', () => {
    expect(parseMoney('0,125')).toEqual({
      ok: false,
      error: { code: 'too_many_decimals', text: '0,125', decimals: 3, maxDecimals: 2 },
    })
    expect(parseMoney('90 071 992 547 409,92')).toMatchObject({ error: { code: 'out_of_range' } })
    expect(parseMoney('90 071 992 547 410')).toMatchObject({ error: { code: 'out_of_range' } })
  })

  it('tells an empty field from a wrong one', () => {
    expect(parseMoney(' \u00A0')).toEqual({ ok: false, error: { code: 'empty' } })
  })

  it('reads back every amount that formatMoney prints', () => {
    const exact = fc.constantFrom<MoneyStyle[]>('euro', 'plain')
    fc.assert(
      fc.property(amounts, exact, languages, (amount, style, language) => {
        expect(parseMoney(formatMoney(amount, { style }, language))).toEqual({ ok: true, value: amount })
      }),
    )
  })

  it('never throws and gives only whole cents', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,- \u00A0\u2212€+'.split('')), maxLength: 14 })
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), (text) => {
        const result = parseMoney(text)
        if (result.ok) expect(cents(result.value)).toBe(result.value)
        else expect(result.error.code).toBeTruthy()
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps every digit of what it accepts', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'01239., '.split('')), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(typed, (text) => {
        const result = parseMoney(text)
        if (!result.ok) return
        const digits = text.replace(/\D/g, '').replace(/^0+/, '')
        expect(String(result.value).replace(/^0+/, '').startsWith(digits)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('centsFromDecimal', () => {
  it('turns a chosen reading into money when it has at most two decimals', () => {
    expect(centsFromDecimal({ units: 1234, scale: 0 })).toBe(123_400)
    expect(centsFromDecimal({ units: -15, scale: 1 })).toBe(-150)
    expect(centsFromDecimal({ units: 1234, scale: 3 })).toBeUndefined()
    expect(centsFromDecimal({ units: Number.MAX_SAFE_INTEGER, scale: 0 })).toBeUndefined()
  })
})

describe('formatMoney', () => {
  it.each([
    [123_450, 'euro', 'fi', '1\u00A0234,50\u00A0€'],
    [123_450, 'euro', 'sv', '1\u00A0234,50\u00A0€'],
    [123_450, 'euro', 'en', '€1,234.50'],
    [-123_450, 'euro', 'fi', '\u22121\u00A0234,50\u00A0€'],
    [-5, 'euro', 'en', '\u2212€0.05'],
    [123_456_789, 'plain', 'fi', '1\u00A0234\u00A0567,89'],
    [0, 'plain', 'sv', '0,00'],
    [123_450, 'whole', 'fi', '1\u00A0235\u00A0€'],
    [-123_450, 'whole', 'fi', '\u22121\u00A0235\u00A0€'],
    [-49, 'whole', 'en', '€0'],
  ] as const)('prints %i as %s in %s', (amount, style, language, expected) => {
    expect(formatMoney(cents(amount), { style }, language)).toBe(expected)
  })
})

describe('published whole euros', () => {
  it('parts the groups by an ordinary space and has no euro sign', () => {
    expect(formatWholeEurosPublished(cents(24_981_049))).toBe('249 810')
    expect(formatWholeEurosPublished(cents(24_981_050))).toBe('249 811')
    expect(formatWholeEurosPublished(cents(-123_450_000))).toBe('\u22121 234 500')
    expect(formatWholeEurosPublished(cents(99_900))).toBe('999')
    expect(formatWholeEurosPublished(cents(-49))).toBe('0')
  })
})
