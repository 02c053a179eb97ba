import { defineCheck } from '../define-check.ts'
import { countsIn } from '../text/counts.ts'
import type { Count } from '../text/counts.ts'
import { textPlace } from '../text/sentences.ts'
import type { Sentence } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

const EVENTS = /tilaisuu|tapahtum|työpaj|infoi|evenemang|event|workshop/iu
const IN_ALL = /yhteensä|kaikkiaan|sammanlagt|totalt|in total|altogether/iu
const AT_MOST = /parhaimmillaan|enimmillään|suurimmassa|suurimpaan|som mest|at most|at best|the largest/iu
const PEOPLE = new Set<Count['counted']>(['companies', 'entrepreneurs', 'persons', 'participants', 'attendances'])

interface Told {
  readonly sentence: Sentence
  readonly count: Count
}

export const check = defineCheck({
  id: 'counts/event-totals',
  family: 'counts',
  about: 'report',
  names: {
    fi: 'Tilaisuuksien kävijät yhteensä ja enimmillään',
    sv: 'Deltagare sammanlagt och som mest',
    en: 'Participants in all and at most',
  },
  messages: {
    more_at_one: {
      fi: 'Yhdessä tilaisuudessa oli ”{subject}”, mutta kaikissa yhteensä ”{total}”. Tarkista luvut ja lasketaanko henkilöitä vai yrityksiä.',
      sv: 'Vid ett evenemang fanns ”{subject}”, men vid alla sammanlagt ”{total}”. Kontrollera talen och om personer eller företag räknas.',
      en: 'One event had “{subject}”, but all together “{total}”. Check the numbers, and whether persons or companies are counted.',
    },
  },
  *run(input) {
    const told = textsOf(input).sentences.filter(({ text }) => EVENTS.test(text))
    const read = (pattern: RegExp) =>
      told.flatMap((sentence): readonly Told[] => {
        if (!pattern.test(sentence.text)) return []
        return countsIn(sentence.text)
          .filter(({ counted }) => PEOPLE.has(counted))
          .map((count) => ({ sentence, count }))
      })
    const largest = read(IN_ALL).toSorted((a, b) => b.count.value - a.count.value)[0]
    if (largest === undefined) return
    for (const { sentence, count } of read(AT_MOST)) {
      if (count.value <= largest.count.value) continue
      const where = textPlace(sentence, count.text)
      yield {
        severity: 'warning',
        message: 'more_at_one',
        subject: count.text,
        values: { total: largest.count.text },
        where,
      }
    }
  },
})
