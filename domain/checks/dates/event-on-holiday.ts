import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'
import { restOn } from '../shared/rest-day.ts'

export const check = defineCheck({
  id: 'dates/event-on-holiday',
  family: 'dates',
  about: 'data',
  names: {
    fi: 'Tilaisuus sunnuntaina tai pyhänä',
    sv: 'Evenemang på söndag eller helgdag',
    en: 'An event on a Sunday or holiday',
  },
  messages: {
    sunday: {
      fi: '{subject} on {day}, joka on sunnuntai.',
      sv: '{subject} är {day}, som är en söndag.',
      en: '{subject} is on {day}, which is a Sunday.',
    },
    holiday: {
      fi: '{subject} on {day}, joka on pyhä- tai juhlapäivä.',
      sv: '{subject} är {day}, som är en helgdag.',
      en: '{subject} is on {day}, which is a public holiday.',
    },
  },
  *run({ events }) {
    for (const { id, name, day } of events) {
      const message = restOn(day)
      if (message === null) continue
      yield { severity: 'note', message, subject: name, values: { day: { day } }, where: inArea('events', id) }
    }
  },
})
