import { describe, expect, it } from 'vitest'
import { originOfProjectCode, parseProjectCode } from './project-code.ts'
import { expectOk } from './result.ts'

describe('project code', () => {
  it.each([
    ['A79999', 'EAKR', '2014-2020', true],
    ['S29999', 'ESR', '2014-2020', true],
    ['A80001', 'EAKR', '2021-2027', false],
    ['S39999', 'ESR+', '2021-2027', true],
    ['J19999', 'JTF', '2021-2027', true],
  ])('tells the fund of %s', (text, fund, period, verified) => {
    const code = expectOk(parseProjectCode(text), text)
    expect(originOfProjectCode(code)).toEqual({ fund, period, verified })
  })

  it.each(['VN/1234/2019', '98765', 'A1234', 'A123456', 'a79999', 'S12345', 'Hanke 7'])(
    'allows %s but claims to know nothing of it',
    (text) => {
      expect(originOfProjectCode(expectOk(parseProjectCode(text), text))).toBeUndefined()
    },
  )

  it('suggests the tidy form and names what cannot be a code', () => {
    expect(parseProjectCode(' A79999\u00A0')).toEqual({
      ok: false,
      error: { code: 'untidy', text: ' A79999\u00A0', suggestion: 'A79999' },
    })
    for (const blank of ['', ' ']) expect(parseProjectCode(blank)).toEqual({ ok: false, error: { code: 'empty' } })
    const text = 'x'.repeat(41)
    expect(parseProjectCode(text)).toEqual({ ok: false, error: { code: 'too_long', text, maxLength: 40 } })
  })
})
