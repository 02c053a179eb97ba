import { contains } from '../../values/period.ts'
import { defineCheck } from '../define-check.ts'
import { periodValue } from '../shared/period-words.ts'
import { OUTSIDE_WORDS } from '../shared/wording.ts'
import { datingsIn } from '../text/datings.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

export const check = defineCheck({
  id: 'dates/text-day-outside',
  family: 'dates',
  about: 'report',
  names: {
    fi: 'Tekstin päivät hankkeen ajalla',
    sv: 'Textens datum inom projekttiden',
    en: 'Days of the text within the project’s time',
  },
  messages: {
    outside: {
      fi: 'Tekstissä on {subject}, mutta hankkeen aika on {known}.',
      sv: 'I texten står {subject}, men projekttiden är {known}.',
      en: 'The text says {subject}, but the project’s time is {known}.',
    },
  },
  *run(input) {
    const { period } = input.project
    if (period === null) return
    for (const sentence of textsOf(input).sentences) {
      if (OUTSIDE_WORDS.test(sentence.text)) continue
      for (const { precision, days, text } of datingsIn(sentence.text)) {
        if (precision !== 'day' || contains(period, days.start)) continue
        yield {
          severity: days.start > period.end ? 'warning' : 'note',
          message: 'outside',
          subject: text,
          values: { known: periodValue(period) },
          where: textPlace(sentence, text),
        }
      }
    }
  },
})
