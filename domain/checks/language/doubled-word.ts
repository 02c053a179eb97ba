import { defineCheck } from '../define-check.ts'
import { matchesIn } from '../shared/text-findings.ts'
import { passagePlace } from '../text/sentences.ts'

const DOUBLED = /(?<!\p{L})(\p{L}{2,})\s+\1(?!\p{L})/gu
/** Said twice for emphasis or as a name. */
const MEANT = new Set(['hyvin', 'niin', 'pitkään', 'yhä', 'aina', 'taas', 'mycket', 'very', 'had', 'that'])

export const check = defineCheck({
  id: 'language/doubled-word',
  family: 'language',
  about: 'report',
  names: { fi: 'Sama sana kahdesti', sv: 'Samma ord två gånger', en: 'The same word twice' },
  messages: {
    doubled: {
      fi: 'Sama sana on kahdesti peräkkäin: ”{subject}”.',
      sv: 'Samma ord står två gånger i följd: ”{subject}”.',
      en: 'The same word stands twice in a row: “{subject}”.',
    },
  },
  *run(input) {
    for (const { passage, match } of matchesIn(input, DOUBLED)) {
      if (MEANT.has((match[1] ?? '').toLocaleLowerCase('fi'))) continue
      yield { severity: 'note', message: 'doubled', subject: match[0], where: passagePlace(passage, match[0]) }
    }
  },
})
