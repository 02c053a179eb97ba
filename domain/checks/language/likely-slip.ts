import { defineCheck } from '../define-check.ts'
import { passagePlace } from '../text/sentences.ts'
import type { Passage } from '../text/sentences.ts'
import { slipBetween } from '../text/spelling.ts'
import { textsOf } from '../text/texts-of.ts'

/** A word this long is rarely one slip away from another by chance. */
const SHORTEST = 7
/**
 * A whole word. What ends or begins with a hyphen is a part of one (`matkailu- ja ravintola-ala`, a word that was cut at
 * the end of a line), and so is what a soft hyphen cuts.
 */
const WORD = /(?<![\p{L}\u00AD]|\p{L}-\s*)\p{L}[\p{L}-]*\p{L}(?![\p{L}\u00AD]|-)/gu
/** How often the other spelling has to be there: short words have other words of their own a letter away. */
const usualCount = (length: number): number => (length < LONG ? 10 : 3)
const LONG = 10
/** Letters at the end that inflection changes, and at the beginning that tell words apart. */
const [ENDING, BEGINNING] = [4, 2]

/**
 * A word that stands once and is a letter left out of, or two letters swapped in, a word that stands often. Endings are
 * left alone: they are inflection. So are double letters: they tell `tuki` from `tukki`, so both may be right.
 */
export const check = defineCheck({
  id: 'language/likely-slip',
  family: 'language',
  about: 'report',
  names: { fi: 'Mahdollinen kirjoitusvirhe', sv: 'Möjligt skrivfel', en: 'A possible slip of the pen' },
  messages: {
    slip: {
      fi: '”{subject}” on kirjoitettu toisin kuin muualla (”{usual}”).',
      sv: '”{subject}” är skrivet på annat sätt än på andra ställen (”{usual}”).',
      en: '“{subject}” is spelt otherwise than elsewhere (“{usual}”).',
    },
  },
  *run(input) {
    const words = countWords(textsOf(input).passages)
    const usual = [...words].filter(([word, { count }]) => count >= usualCount(word.length)).map(([word]) => word)
    const byLength = Map.groupBy(usual, (word) => word.length)
    for (const [word, { count, passage, written }] of words) {
      if (count > 1) continue
      const near = [-1, 0, 1].flatMap((step) => byLength.get(word.length + step) ?? [])
      const other = near.find((candidate) => candidate[0] === word[0] && isSlip(word, candidate))
      if (other === undefined) continue
      const where = passagePlace(passage, written)
      yield { severity: 'note', message: 'slip', subject: written, values: { usual: other }, where }
    }
  },
})

function isSlip(word: string, usual: string): boolean {
  const slip = slipBetween(word, usual)
  if (slip === null || slip.kind === 'changed') return false
  const long = word.length > usual.length ? word : usual
  // With and without a hyphen: `language/one-spelling` tells of those.
  if (long[slip.at] === '-') return false
  if (slip.at < BEGINNING || slip.at >= long.length - ENDING) return false
  return slip.kind === 'swapped' || (long[slip.at] !== long[slip.at - 1] && long[slip.at] !== long[slip.at + 1])
}

interface Standing {
  count: number
  readonly passage: Passage
  readonly written: string
}

function countWords(passages: readonly Passage[]): ReadonlyMap<string, Standing> {
  const words = new Map<string, Standing>()
  for (const passage of passages) {
    for (const [written] of passage.text.matchAll(WORD)) {
      if (written.length < SHORTEST) continue
      const word = written.toLocaleLowerCase('fi')
      const known = words.get(word)
      if (known === undefined) words.set(word, { count: 1, passage, written })
      else known.count += 1
    }
  }
  return words
}
