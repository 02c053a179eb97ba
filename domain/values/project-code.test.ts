import { describe, expect, it } from 'vitest'
import { isProjectCode, originOfProjectCode } from './project-code.ts'
import type { ProjectCode } from './project-code.ts'

function codeOf(text: string): ProjectCode {
  if (!isProjectCode(text)) throw new Error(`${text} is no code`)
  return text
}

describe('project code', () => {
  it.each([
    ['A79999', 'EAKR', '2014-2020', true],
    ['S29999', 'ESR', '2014-2020', true],
    ['A80001', 'EAKR', '2021-2027', false],
    ['S39999', 'ESR+', '2021-2027', true],
    ['J19999', 'JTF', '2021-2027', true],
  ])('tells the fund of %s', (text, fund, period, verified) => {
    expect(originOfProjectCode(codeOf(text))).toEqual({ fund, period, verified })
  })

  it.each(['VN/1234/2019', '98765', 'A1234', 'A123456', 'a79999', 'S12345', 'Hanke 7'])(
    'allows %s but claims to know nothing of it',
    (text) => {
      expect(originOfProjectCode(codeOf(text))).toBeUndefined()
    },
  )

  it('is kept as written: tidy and of at most 40 characters', () => {
    expect(['A79999', 'Hanke 7', 'x'.repeat(40)].every(isProjectCode)).toBe(true)
    expect(['', ' ', ' A79999\u00A0', 'x'.repeat(41)].some(isProjectCode)).toBe(false)
  })
})
