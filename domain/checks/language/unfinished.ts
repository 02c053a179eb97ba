import { defineCheck } from '../define-check.ts'
import { matchesIn, withNeighbours } from '../shared/text-findings.ts'
import { passagePlace } from '../text/sentences.ts'

/** Marks that people leave for themselves: three x, question marks, dots, an order to themselves, filler text. */
const MARK =
  /(?<!\p{L})x{3,}(?!\p{L})|\?{3,}|_{4,}|\.{5,}|\[(?:täydenn|lisää|tarkist|kirjoita|komplett|fyll|check|add|insert)[^\]]*\]|lorem ipsum|(?<!\p{L})(?:tähän (?:teksti|tulee)|täydennä tähän|kirjoita tähän|skriv här|write here|t\.b\.d\.)(?!\p{L})/giu

export const check = defineCheck({
  id: 'language/unfinished',
  family: 'language',
  about: 'report',
  names: { fi: 'Keskeneräinen kohta', sv: 'Oavslutat ställe', en: 'An unfinished place' },
  messages: {
    unfinished: {
      fi: 'Kohta näyttää jääneen kesken: ”{subject}”.',
      sv: 'Stället ser oavslutat ut: ”{subject}”.',
      en: 'This place looks unfinished: “{subject}”.',
    },
  },
  *run(input) {
    for (const place of matchesIn(input, MARK)) {
      const quote = withNeighbours(place)
      yield { severity: 'warning', message: 'unfinished', subject: quote, where: passagePlace(place.passage, quote) }
    }
  },
})
