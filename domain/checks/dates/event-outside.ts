import { contains } from '../../values/period.ts'
import { defineCheck } from '../define-check.ts'
import { periodValue } from '../shared/period-words.ts'
import { inArea } from '../shared/places.ts'

export const check = defineCheck({
  id: 'dates/event-outside',
  family: 'dates',
  about: 'data',
  names: {
    fi: 'Tilaisuudet ja kyselyt hankkeen ajalla',
    sv: 'Evenemang och enkäter inom projekttiden',
    en: 'Events and surveys within the project’s time',
  },
  messages: {
    outside: {
      fi: '{subject} on {day}, mutta hankkeen aika on {known}.',
      sv: '{subject} är {day}, men projektet pågår {known}.',
      en: '{subject} is on {day}, but the project runs {known}.',
    },
    survey: {
      fi: 'Kysely {subject} on {day}, hankkeen ajan {known} ulkopuolella.',
      sv: 'Enkäten {subject} är {day}, utanför projekttiden {known}.',
      en: 'The survey {subject} is on {day}, outside the project’s time {known}.',
    },
  },
  *run({ project: { period }, events, surveys }) {
    if (period === null) return
    const known = periodValue(period)
    for (const { id, name, day } of events) {
      if (contains(period, day)) continue
      const values = { day: { day }, known }
      yield { severity: 'warning', message: 'outside', subject: name, values, where: inArea('events', id) }
    }
    for (const { id, name, day } of surveys) {
      if (contains(period, day)) continue
      const values = { day: { day }, known }
      yield { severity: 'note', message: 'survey', subject: name, values, where: inArea('surveys', id) }
    }
  },
})
