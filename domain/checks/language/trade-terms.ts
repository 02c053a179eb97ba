import { defineCheck } from '../define-check.ts'
import { matchesIn } from '../shared/text-findings.ts'
import { TRADE_TERMS } from '../shared/trade-terms.ts'
import { passagePlace } from '../text/sentences.ts'

/** The longer wrong forms first, so that `omarahoitus osuus` is not found by a shorter one. */
const TERMS = TRADE_TERMS.toSorted((a, b) => b[1].length - a[1].length)
const PATTERN = new RegExp(`(?<!\\p{L})(?:${TERMS.map(([, wrong]) => `(${wrong})`).join('|')})\\p{Ll}*`, 'giu')

/** Finnish compounds of the trade that are written apart. */
export const check = defineCheck({
  id: 'language/trade-terms',
  family: 'language',
  about: 'report',
  names: { fi: 'Alan sanojen kirjoitusasu', sv: 'Facktermernas skrivsätt', en: 'Spelling of the trade’s words' },
  messages: {
    compound: {
      fi: 'Yhdyssana: ”{subject}” → ”{right}”.',
      sv: 'Sammansatt ord på finska: ”{subject}” → ”{right}”.',
      en: 'A compound in Finnish: “{subject}” → “{right}”.',
    },
  },
  *run(input) {
    if (input.report.language !== 'fi') return
    for (const { passage, match } of matchesIn(input, PATTERN)) {
      const term = TERMS[match.slice(1).findIndex((group) => group !== undefined)]
      if (term === undefined) continue
      const [, wrong] = term
      const gap = wrong.indexOf(' ')
      const right = match[0].slice(0, gap) + match[0].slice(gap + 1)
      const where = passagePlace(passage, match[0])
      yield { severity: 'note', message: 'compound', subject: match[0], values: { right }, where }
    }
  },
})
