import { defineCheck } from '../define-check.ts'
import { bySection, isNordic, matchesIn } from '../shared/text-findings.ts'
import { numberOfWord } from '../text/number-words.ts'
import { passagePlace } from '../text/sentences.ts'

const TIGHT = /(?<![\d.,])\d+(?:[.,]\d+)?%/g
const IN_WORDS = /(?<!\p{L})\p{L}{4,}[ \u00A0]%/gu

export const check = defineCheck({
  id: 'language/percent-format',
  family: 'language',
  about: 'report',
  names: { fi: 'Prosentin kirjoitusasu', sv: 'Procentens skrivsätt', en: 'How a per cent is written' },
  messages: {
    tight: {
      fi: 'Luvun ja prosenttimerkin väliin tulee väli: ”{subject}” ({count} kohdassa).',
      sv: 'Mellan tal och procenttecken ska det vara mellanslag: ”{subject}” ({count} ställen).',
      en: 'A space belongs between number and per cent sign: “{subject}” (in {count} places).',
    },
    words: {
      fi: 'Prosenttimerkin eteen kirjoitetaan numero: ”{subject}”.',
      sv: 'Framför procenttecknet skrivs en siffra: ”{subject}”.',
      en: 'A figure stands before a per cent sign: “{subject}”.',
    },
  },
  *run(input) {
    if (!isNordic(input)) return
    for (const { passage, match, count } of bySection(matchesIn(input, TIGHT))) {
      const where = passagePlace(passage, match[0])
      yield { severity: 'note', message: 'tight', subject: match[0], values: { count }, where }
    }
    for (const { passage, match } of matchesIn(input, IN_WORDS)) {
      if (numberOfWord(match[0].slice(0, -2)) === undefined) continue
      yield { severity: 'note', message: 'words', subject: match[0], where: passagePlace(passage, match[0]) }
    }
  },
})
