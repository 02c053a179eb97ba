import { defineCheck } from '../define-check.ts'
import { matchesIn } from '../shared/text-findings.ts'
import { passagePlace } from '../text/sentences.ts'

const PATTERNS = [
  /\d+(?:[.,]\d+)?\s?% (?:prosent\p{L}*|procent\p{L}*|per ?cent)/giu,
  /(?:€|eur) euro\p{L}*/giu,
  /htkk henkilötyökuukau\p{L}*/giu,
  /htv henkilötyövuo\p{L}*/giu,
  /kpl kappale\p{L}*/giu,
  /(?<!\p{L})klo\.? kello/giu,
  /(?<!\p{L})n\. noin(?!\p{L})|(?<!\p{L})noin n\. ?\d/giu,
] as const

export const check = defineCheck({
  id: 'language/doubled-unit',
  family: 'language',
  about: 'report',
  names: { fi: 'Kahteen kertaan kirjoitettu yksikkö', sv: 'Enhet skriven två gånger', en: 'A unit written twice' },
  messages: {
    doubled: {
      fi: 'Yksikkö on kahteen kertaan: ”{subject}”.',
      sv: 'Enheten står två gånger: ”{subject}”.',
      en: 'The unit stands twice: “{subject}”.',
    },
  },
  *run(input) {
    for (const { passage, match } of PATTERNS.flatMap((pattern) => matchesIn(input, pattern))) {
      const where = passagePlace(passage, match[0])
      yield { severity: 'warning', message: 'doubled', subject: match[0], where }
    }
  },
})
