import { defineCheck } from '../define-check.ts'
import { isNordic, matchesIn } from '../shared/text-findings.ts'
import type { Place } from '../shared/text-findings.ts'
import { passagePlace } from '../text/sentences.ts'

/** Days, years and numbers with something between them. Phone numbers and codes have no full stop or four digits. */
const RANGE =
  /(?<![\d-])(?:\d{1,2}\.(?:\d{1,2}\.?)?(?:\d{4})?|(?:19|20)\d{2})( ?[-\u2010-\u2015\u2212] ?)(?:\d{1,2}\.\d{1,2}\.\d{2,4}|(?:19|20)\d{2})(?![\d-])/gu

type Style = 'dash' | 'hyphen' | 'spaced'

/** One way of writing ranges in one report; the usual one is an en dash without spaces. */
export const check = defineCheck({
  id: 'language/mixed-dashes',
  family: 'language',
  about: 'report',
  names: { fi: 'Ajatusviivat ja yhdysmerkit', sv: 'Tankstreck och bindestreck', en: 'Dashes and hyphens' },
  messages: {
    mixed: {
      fi: 'Raportissa vaihtelee ajanjaksojen viiva: ”{subject}” mutta myös ”{other}”. Käytä ajatusviivaa ilman välejä.',
      sv: 'Strecket i perioder varierar i rapporten: ”{subject}” men också ”{other}”. Använd tankstreck utan mellanslag.',
      en: 'Ranges are written in several ways: “{subject}” but also “{other}”. Use an en dash without spaces.',
    },
    hyphen: {
      fi: 'Ajanjaksoon kuuluu ajatusviiva: ”{subject}” ({count} kohdassa).',
      sv: 'En period skrivs med tankstreck: ”{subject}” ({count} ställen).',
      en: 'A range has an en dash: “{subject}” (in {count} places).',
    },
  },
  *run(input) {
    if (!isNordic(input)) return
    const byStyle = Map.groupBy(matchesIn(input, RANGE), styleOf)
    const wrong = [...(byStyle.get('hyphen') ?? []), ...(byStyle.get('spaced') ?? [])]
    const [first] = wrong
    if (first === undefined) return
    const place = { subject: first.match[0], where: passagePlace(first.passage, first.match[0]) }
    const other = [...byStyle].find(([style]) => style !== styleOf(first))?.[1][0]
    if (other === undefined) yield { severity: 'note', message: 'hyphen', values: { count: wrong.length }, ...place }
    else yield { severity: 'note', message: 'mixed', values: { other: other.match[0] }, ...place }
  },
})

function styleOf({ match }: Place): Style {
  const mark = match[1] ?? ''
  if (mark.trim() !== mark) return 'spaced'
  return mark === '\u2013' ? 'dash' : 'hyphen'
}
