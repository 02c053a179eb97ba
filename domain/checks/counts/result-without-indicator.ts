import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'
import { countsIn } from '../text/counts.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** Results that every funder counts, and the word that an indicator about them has in its name. */
const COUNTED = [
  { told: /(?:uutta|uusia|syntynyttä) työpaik|nya arbetsplatser|new jobs/iu, indicator: /työpaik|arbetsplat|job/iu },
  {
    told: /(?:uutta|uusi|uusia|perustettua) yrity(?:s|stä|ksiä)(?!\p{L})|nya företag|new compan/iu,
    indicator: /yrity|företag|compan|enterpris/iu,
  },
] as const

/** One or two are no result that is counted. */
const LEAST = 3

export const check = defineCheck({
  id: 'counts/result-without-indicator',
  family: 'counts',
  about: 'report',
  names: {
    fi: 'Tulos ilman indikaattoria',
    sv: 'Resultat utan indikator',
    en: 'A result without an indicator',
  },
  messages: {
    no_indicators: {
      fi: 'Raportti kertoo tuloksia lukuina ({subject}), mutta hankkeella ei ole yhtään indikaattoria tavoitteineen ja toteumineen.',
      sv: 'Rapporten anger resultat i tal ({subject}), men projektet har ingen indikator med mål och utfall.',
      en: 'The report tells results in figures ({subject}), but the project has no indicator with a target and an outcome.',
    },
    no_row: {
      fi: 'Tekstissä kerrotaan tuloksesta ”{subject}”, josta ei ole riviä indikaattoreissa.',
      sv: 'Texten berättar om resultatet ”{subject}”, som inte har en rad bland indikatorerna.',
      en: 'The text tells of the result “{subject}”, which has no row among the indicators.',
    },
  },
  *run(input) {
    const { indicators, report } = input
    if (report.kind === 'other') return
    const { sentences } = textsOf(input)
    if (indicators.length === 0) {
      // Organisations are partners as often as results.
      const results = sentences
        .flatMap(({ text }) => countsIn(text))
        .filter(({ counted }) => counted !== 'organisations')
      const first = results.find(({ value }) => value >= LEAST)
      if (first === undefined) return
      yield { severity: 'warning', message: 'no_indicators', subject: first.text, where: inArea('indicators') }
      return
    }
    const names = indicators.map((line) => Object.values(line.names).join(' '))
    for (const { told, indicator } of COUNTED) {
      if (names.some((name) => indicator.test(name))) continue
      for (const sentence of sentences) {
        const match = told.exec(sentence.text)
        if (match === null) continue
        yield { severity: 'note', message: 'no_row', subject: match[0], where: textPlace(sentence, match[0]) }
      }
    }
  },
})
