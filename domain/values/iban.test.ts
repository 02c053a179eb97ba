import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIban, isIban, parseIban } from './iban.ts'
import { mapResult } from './result.ts'

/** Check digits by big integers, as a second opinion. */
function finnishIban(body: string): string {
  const check = 98n - (BigInt(`${body}151800`) % 97n)
  return `FI${String(check).padStart(2, '0')}${body}`
}
const finnish = fc.stringMatching(/^\d{14}$/).map(finnishIban)

describe('IBAN', () => {
  it('reads the bank number with or without spaces and capitals', () => {
    for (const text of ['FI21 1234 5600 0007 85', 'FI2112345600000785', 'fi21 1234\u00A05600 0007 85']) {
      expect(parseIban(text)).toEqual({ ok: true, value: 'FI2112345600000785' })
    }
    expect(isIban('GB82WEST12345698765432')).toBe(true)
  })

  it('reads every right number and prints it in fours', () => {
    fc.assert(
      fc.property(finnish, (iban) => {
        expect(mapResult(parseIban(iban), formatIban)).toEqual({
          ok: true,
          value: grouped(iban),
        })
      }),
    )
  })

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(finnish, fc.integer({ min: 2, max: 17 }), fc.integer({ min: 1, max: 9 }), (iban, place, shift) => {
        const wrong = (Number(iban.charAt(place)) + shift) % 10
        expect(isIban(iban.slice(0, place) + wrong + iban.slice(place + 1))).toBe(false)
      }),
    )
  })

  it.each([
    ['', { code: 'empty' }],
    ['FI21 1234 5600 0007 86', { code: 'wrong_check_digits', text: 'FI21 1234 5600 0007 86' }],
    ['FI21 1234 5600 0007 8', { code: 'wrong_length', text: 'FI21 1234 5600 0007 8', length: 17, expected: 18 }],
    ['FI21 1234 5600 0007 855', { code: 'wrong_length', text: 'FI21 1234 5600 0007 855', length: 19, expected: 18 }],
    ['FI21 1234 5600 O007 85', { code: 'not_an_iban', text: 'FI21 1234 5600 O007 85' }],
    ['123456-785', { code: 'not_an_iban', text: '123456-785' }],
  ])('says what is wrong with %j', (text, error) => {
    expect(parseIban(text)).toEqual({ ok: false, error })
  })
})

function grouped(iban: string): string {
  return [0, 4, 8, 12, 16].map((from) => iban.slice(from, from + 4)).join(' ')
}
