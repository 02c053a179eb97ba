import { parseFinnishDay } from '../../values/day-text.ts'
import { defineCheck } from '../define-check.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

const LIKE_A_DAY = /(?<![\d.,])\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?!\d)/g

export const check = defineCheck({
  id: 'dates/no-such-day',
  family: 'dates',
  about: 'report',
  names: { fi: 'Päivä, jota ei ole', sv: 'Ett datum som inte finns', en: 'A day that doesn’t exist' },
  messages: {
    month: {
      fi: 'Päivää {subject} ei ole: kuukausia on kaksitoista.',
      sv: 'Datumet {subject} finns inte: månaderna är tolv.',
      en: 'There is no {subject}: a year has twelve months.',
    },
    day: {
      fi: 'Päivää {subject} ei ole: kuukaudessa on {last} päivää.',
      sv: 'Datumet {subject} finns inte: månaden har {last} dagar.',
      en: 'There is no {subject}: the month has {last} days.',
    },
  },
  *run(input) {
    for (const sentence of textsOf(input).sentences) {
      for (const [text] of sentence.text.matchAll(LIKE_A_DAY)) {
        const read = parseFinnishDay(text)
        if (read.ok) continue
        const place = { severity: 'error', subject: text, where: textPlace(sentence, text) } as const
        if (read.error.code === 'no_such_month') yield { message: 'month', ...place }
        if (read.error.code === 'no_such_day') yield { message: 'day', values: { last: read.error.lastDay }, ...place }
      }
    }
  },
})
