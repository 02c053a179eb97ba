import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sheetNames } from './sheet-names.ts'

it('gives names that every spreadsheet program takes, each once, as near to the wanted ones as may be', () => {
  expect(sheetNames(['Menot: 1/2', 'menot  1 2', '', "'Tili'", 'History'])).toEqual([
    'Menot 1 2',
    'menot 1 2 (2)',
    '3',
    'Tili',
    'History (2)',
  ])
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 }), (wanted) => {
      const names = sheetNames(wanted)
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length)
      for (const name of names) {
        expect(name).toMatch(/^(?!')[^\\/?*[\]:\p{Cc}]{1,31}(?<!')$/u)
        expect(name.length).toBeLessThanOrEqual(31)
      }
    }),
  )
})
