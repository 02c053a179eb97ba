import type { Day } from '../../values/day.ts'
import { defineCheck } from '../define-check.ts'
import { restOn } from '../shared/rest-day.ts'
import { EVENT_WORDS } from '../shared/wording.ts'
import { datingsIn } from '../text/datings.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** Events that the data have are told by `dates/event-on-holiday`. */
export const check = defineCheck({
  id: 'dates/text-event-on-holiday',
  family: 'dates',
  about: 'report',
  names: {
    fi: 'Tekstin tilaisuus sunnuntaina tai pyhänä',
    sv: 'Evenemang i texten på söndag eller helgdag',
    en: 'An event in the text on a Sunday or holiday',
  },
  messages: {
    sunday: {
      fi: 'Tekstin tilaisuus {subject} on sunnuntaina.',
      sv: 'Evenemanget {subject} i texten är på en söndag.',
      en: 'The event {subject} in the text is on a Sunday.',
    },
    holiday: {
      fi: 'Tekstin tilaisuus {subject} on pyhä- tai juhlapäivänä.',
      sv: 'Evenemanget {subject} i texten är på en helgdag.',
      en: 'The event {subject} in the text is on a public holiday.',
    },
  },
  *run(input) {
    const known = new Set<Day>(input.events.map(({ day }) => day))
    for (const sentence of textsOf(input).sentences) {
      if (!EVENT_WORDS.test(sentence.text)) continue
      for (const { precision, days, text } of datingsIn(sentence.text)) {
        const message = precision === 'day' && !known.has(days.start) ? restOn(days.start) : null
        if (message === null) continue
        yield { severity: 'note', message, subject: text, where: textPlace(sentence, text) }
      }
    }
  },
})
