import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { businessIdCheckDigit, isBusinessId, parseBusinessId } from './business-id.ts'

const sevenDigits = fc.stringMatching(/^\d{7}$/)
const codes = sevenDigits
  .filter((digits) => businessIdCheckDigit(digits) !== undefined)
  .map((digits) => `${digits}-${businessIdCheckDigit(digits)}`)

describe('business identity code', () => {
  it.each(['2177546-2', '2630644-6', '1572860-0', '2890880-3', '0188962-2', '0000001-9'])('accepts %s', (code) => {
    expect(parseBusinessId(code)).toEqual({ ok: true, value: code })
  })

  it('names the check digit that it expected', () => {
    expect(parseBusinessId('2177546-3')).toEqual({
      ok: false,
      error: { code: 'wrong_check_digit', text: '2177546-3', expected: 2 },
    })
  })

  it('refuses digits that leave remainder 1 under every check digit', () => {
    // 0000006: 6 · 2 = 12, remainder 1.
    for (let digit = 0; digit <= 9; digit += 1) {
      const text = `0000006-${digit}`
      expect(parseBusinessId(text)).toEqual({ ok: false, error: { code: 'unassignable', text } })
    }
  })

  it('suggests the leading zero of an old six-digit code', () => {
    expect(parseBusinessId('188962-2')).toEqual({
      ok: false,
      error: { code: 'other_form', text: '188962-2', suggestion: '0188962-2' },
    })
  })

  it.each(['21775462', 'FI21775462', 'fi 2177546-2', '2177546\u20112', '2177546 \u2013 2', ' 2177546-2 '])(
    'suggests the printed form of %j',
    (text) => {
      expect(parseBusinessId(text)).toEqual({ ok: false, error: { code: 'other_form', text, suggestion: '2177546-2' } })
    },
  )

  it('tells an empty field from something else', () => {
    expect(parseBusinessId(' ')).toEqual({ ok: false, error: { code: 'empty' } })
    for (const text of ['12345-6', '12345678-9', '2177546-22', 'abc', '2177546-2, 2630644-6']) {
      expect(parseBusinessId(text)).toEqual({ ok: false, error: { code: 'not_a_business_id', text } })
    }
  })

  it('notices every single wrong digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 6 }), fc.integer({ min: 1, max: 9 }), (code, place, shift) => {
        const wrong = (Number(code.charAt(place)) + shift) % 10
        expect(isBusinessId(code)).toBe(true)
        expect(isBusinessId(code.slice(0, place) + wrong + code.slice(place + 1))).toBe(false)
        const swapped = code.slice(0, 5) + code.charAt(6) + code.charAt(5) + code.slice(7)
        expect(isBusinessId(swapped)).toBe(swapped === code)
      }),
    )
  })

  it('computes check digits of seven digits only', () => {
    expect(() => businessIdCheckDigit('188962')).toThrow(RangeError)
  })
})
