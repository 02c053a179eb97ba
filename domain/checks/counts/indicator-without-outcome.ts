import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'
import { hasEnded } from '../shared/project-state.ts'

export const check = defineCheck({
  id: 'counts/indicator-without-outcome',
  family: 'counts',
  about: 'data',
  names: {
    fi: 'Indikaattori ilman toteumaa',
    sv: 'Indikator utan utfall',
    en: 'An indicator without an outcome',
  },
  messages: {
    no_outcome: {
      fi: 'Indikaattorin ”{name}” tavoite on {target}, mutta toteumaa ei ole kirjattu.',
      sv: 'Målet för indikatorn ”{name}” är {target}, men inget utfall är antecknat.',
      en: 'The indicator “{name}” has the target {target}, but no outcome.',
    },
  },
  *run(input) {
    const isDue = input.report.kind === 'final' || hasEnded(input)
    for (const { id, names, target, cumulative } of input.indicators) {
      if (isDue && target !== null && target > 0 && cumulative === 0) {
        const values = { name: { words: names }, target: { hundredths: target } }
        yield { severity: 'warning', message: 'no_outcome', subject: names.fi, values, where: inArea('indicators', id) }
      }
    }
  },
})
