import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakRuns } from './line-breaks.ts'
import { StockTextBreaker } from './pdfmake-modules.ts'

/** The words without which run they are of. */
const plain = (words: readonly { text: string; noNewLine?: boolean; lineEnd?: boolean }[]) =>
  words.map(({ text, noNewLine, lineEnd }) => [text, noNewLine === true, lineEnd === true])

describe('line breaks', () => {
  it('are where the full Unicode algorithm has them, also on the short way for plain text', () => {
    const letters = Array.from('aÄöŠz09 ., \u00a0')
    const text = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (sentence) => {
        const stock = new StockTextBreaker().getBreaks([{ text: sentence, run: 0 }], null)
        expect(plain(breakRuns([sentence]))).toEqual(plain(stock))
      }),
      { numRuns: 2000 },
    )
  })

  it('keep a word together that changes its style in the middle', () => {
    expect(plain(breakRuns(['taulu', 'kko on']))).toEqual([
      ['taulu', true, false],
      ['kko ', false, false],
      ['on', false, false],
    ])
  })

  it('cut what is longer than any line, between whole characters', () => {
    const words = breakRuns(['😀'.repeat(200)])
    expect(words.length).toBeGreaterThan(5)
    expect(words.every(({ text }) => text.isWellFormed())).toBe(true)
    expect(words.map(({ text }) => text).join('')).toBe('😀'.repeat(200))
  })
})
