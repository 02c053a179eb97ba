import { defineCheck } from '../define-check.ts'
import { bySection, matchesIn, withNeighbours } from '../shared/text-findings.ts'
import { passagePlace } from '../text/sentences.ts'

const DOUBLED = /(?<=\S)[ \u00A0]{2,}(?=\S)/g
const BEFORE_MARK = /(?<=\p{L}) +(?=[,;:!?](?:\s|$)|\.(?:\s|$))/gu

export const check = defineCheck({
  id: 'language/doubled-space',
  family: 'language',
  about: 'report',
  names: { fi: 'Ylimääräiset välit', sv: 'Extra mellanslag', en: 'Spaces too many' },
  messages: {
    doubled: {
      fi: 'Sanojen välissä on kaksi väliä ({count} kohdassa): ”{subject}”.',
      sv: 'Det är två mellanslag mellan ord ({count} ställen): ”{subject}”.',
      en: 'There are two spaces between words (in {count} places): “{subject}”.',
    },
    before_mark: {
      fi: 'Välimerkin edessä on väli ({count} kohdassa): ”{subject}”.',
      sv: 'Det är ett mellanslag framför skiljetecknet ({count} ställen): ”{subject}”.',
      en: 'There is a space before a mark (in {count} places): “{subject}”.',
    },
  },
  *run(input) {
    for (const [message, pattern] of [
      ['doubled', DOUBLED],
      ['before_mark', BEFORE_MARK],
    ] as const) {
      for (const place of bySection(matchesIn(input, pattern))) {
        const quote = withNeighbours(place)
        const where = passagePlace(place.passage, quote)
        yield { severity: 'note', message, subject: quote, values: { count: place.count }, where }
      }
    }
  },
})
