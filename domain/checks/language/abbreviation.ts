import { defineCheck } from '../define-check.ts'
import { passagePlace } from '../text/sentences.ts'
import type { Passage } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** Funders, schools and everyday short forms that a funder's reader knows. */
const KNOWN = new Set(
  'EU EAKR ESR JTF ELY AMK YAMK TEM STM MMM THL LUT LAB XAMK LUKE TE IT ICT PK ALV CRM HR GPS PDF WWW USA COVID AVI SYKE VTT TKI KKK KPL HTKK HTV EUR RAY STEA DNA GDPR OY AB KY RY SOTE LAPE'.split(
    ' ',
  ),
)
const SHORT = /(?<![\p{L}\d-])(\p{Lu}{3,6})(?=(?::\p{Ll}+)?(?![\p{L}\d]))/gu

interface Standing {
  readonly passage: Passage
  readonly written: string
}

export const check = defineCheck({
  id: 'language/abbreviation',
  family: 'language',
  about: 'report',
  names: { fi: 'Avaamattomat lyhenteet', sv: 'Oförklarade förkortningar', en: 'Unexplained abbreviations' },
  messages: {
    unopened: {
      fi: 'Lyhennettä {subject} ei selitetä missään.',
      sv: 'Förkortningen {subject} förklaras inte någonstans.',
      en: 'The abbreviation {subject} isn’t explained anywhere.',
    },
  },
  *run(input) {
    const { passages } = textsOf(input)
    const first = new Map<string, Standing>()
    for (const passage of passages) {
      // A line in capitals is emphasis.
      if (passage.text === passage.text.toLocaleUpperCase('fi')) continue
      for (const [, written = ''] of passage.text.matchAll(SHORT)) {
        if (!KNOWN.has(written) && !first.has(written)) first.set(written, { passage, written })
      }
    }
    const named = [
      input.project.description.name,
      ...input.known.organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
    ].join(' ')
    for (const [written, { passage }] of first) {
      // `Palvelusetelijärjestelmä (PSOP)` or `PSOP (palvelusetelijärjestelmä)` or `PSOP eli …`.
      const explained = new RegExp(`\\(${written}[)\\s,]|${written}(?::\\p{Ll}+)?\\s(?:\\(|eli\\s|=|on lyhenne)`, 'u')
      if (named.includes(written) || passages.some(({ text }) => explained.test(text))) continue
      yield { severity: 'note', message: 'unopened', subject: written, where: passagePlace(passage, written) }
    }
  },
})
