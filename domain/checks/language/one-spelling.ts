import { defineCheck } from '../define-check.ts'
import { passagePlace } from '../text/sentences.ts'
import type { Passage } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

interface Spelling {
  readonly written: string
  count: number
  readonly passage: Passage
}

/** One word with and without a hyphen in it: `pk-yritys` and `pkyritys`. Names are looked at by another family. */
export const check = defineCheck({
  id: 'language/one-spelling',
  family: 'language',
  about: 'report',
  names: { fi: 'Sama sana samalla tavalla', sv: 'Samma ord på samma sätt', en: 'One spelling of one word' },
  messages: {
    differs: {
      fi: 'Sama sana on kirjoitettu kahdella tavalla: ”{subject}” ({count}) ja ”{other}” ({others}).',
      sv: 'Samma ord är skrivet på två sätt: ”{subject}” ({count}) och ”{other}” ({others}).',
      en: 'One word is spelt in two ways: “{subject}” ({count}) and “{other}” ({others}).',
    },
  },
  *run(input) {
    for (const spellings of spellingsOf(textsOf(input).passages)) {
      const [usual, rare] = spellings.toSorted((a, b) => b.count - a.count)
      if (usual === undefined || rare === undefined) continue
      yield {
        severity: 'note',
        message: 'differs',
        subject: rare.written,
        values: { count: rare.count, other: usual.written, others: usual.count },
        where: passagePlace(rare.passage, rare.written),
      }
    }
  },
})

/** Words that differ by hyphens only. */
function spellingsOf(passages: readonly Passage[]): readonly (readonly Spelling[])[] {
  const words = new Map<string, Map<string, Spelling>>()
  for (const passage of passages) {
    for (const [written] of passage.text.matchAll(/(?<![\p{L}-])\p{Ll}[\p{L}-]*\p{L}(?![\p{L}-])/gu)) {
      if (written.length < 6) continue
      const plain = written.replaceAll('-', '')
      const spellings = words.get(plain) ?? new Map<string, Spelling>()
      const known = spellings.get(written)
      if (known === undefined) spellings.set(written, { written, count: 1, passage })
      else known.count += 1
      words.set(plain, spellings)
    }
  }
  return [...words.values()].filter((spellings) => spellings.size > 1).map((spellings) => [...spellings.values()])
}
