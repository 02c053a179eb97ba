import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayParser, freeTextParser, lineParser, moneyParser, numberParser } from './parsers.ts'

describe('the text of a field', () => {
  it('reads back every amount that it shows', () => {
    const parser = moneyParser('fi')
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(parser.parse(parser.format(cents))).toEqual({ ok: true, value: cents })
      }),
    )
  })

  it('takes an empty field for nothing known', () => {
    expect(moneyParser('fi').parse(' ')).toEqual({ ok: true, value: null })
    expect(dayParser.parse('')).toEqual({ ok: true, value: null })
  })

  it('refuses an amount that can be read in two ways', () => {
    expect(moneyParser('fi').parse('1.234')).toMatchObject({ ok: false, error: { code: 'ambiguous' } })
  })

  it('reads a Finnish day and the day of a system', () => {
    expect(dayParser.parse('1.9.2015')).toEqual({ ok: true, value: '2015-09-01' })
    expect(dayParser.parse('2015-09-01')).toEqual({ ok: true, value: '2015-09-01' })
    expect(dayParser.parse('31.2.2015')).toMatchObject({ ok: false, error: { code: 'no_such_day' } })
  })

  it('keeps numbers in hundredths and shows no needless decimals', () => {
    const parser = numberParser({ scale: 2, min: 0, max: 10_000 }, 'fi')
    expect(parser.parse('11,5')).toEqual({ ok: true, value: 1_150 })
    expect(parser.format(1_100)).toBe('11')
    expect(parser.format(1_150)).toBe('11,50')
    expect(parser.parse('101')).toMatchObject({ ok: false, error: { code: 'out_of_range' } })
    expect(parser.parse('-1')).toMatchObject({ ok: false, error: { code: 'out_of_range' } })
  })

  it('drops spaces round a line and keeps free text to the byte', () => {
    expect(lineParser({ maxLength: 10 }).parse(' Åvik ')).toEqual({ ok: true, value: 'Åvik' })
    expect(freeTextParser({ maxLength: 10 }).parse(' a\n\n b ')).toEqual({ ok: true, value: ' a\n\n b ' })
    expect(lineParser({ maxLength: 3 }).parse('Åvik')).toMatchObject({ ok: false, error: { code: 'too_long' } })
    expect(lineParser({ maxLength: 9, required: true }).parse('  ')).toMatchObject({ error: { code: 'empty' } })
  })
})
