import { formatDays } from '../../values/period.ts'
import { defineCheck } from '../define-check.ts'
import { isNordic } from '../shared/text-findings.ts'
import { datingsIn } from '../text/datings.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** A month without its full stop, a leading zero, a year of two digits, spaces inside, a day in ISO form. */
const FLAW = /^\d{1,2}\.\s?\d{1,2}(?=\s?[-\u2010-\u2015\u2212])|(?<!\d)0\d\.|\.\s\d|\.\d{2}$|^\d{4}-/u

/** Hyphens and dashes between days are looked at by `language/mixed-dashes`. */
export const check = defineCheck({
  id: 'language/date-format',
  family: 'language',
  about: 'report',
  names: { fi: 'Päivämäärän kirjoitusasu', sv: 'Datumets skrivsätt', en: 'How a day is written' },
  messages: {
    written: {
      fi: 'Kirjoita ”{subject}” muodossa {right}.',
      sv: 'Skriv ”{subject}” i formen {right}.',
      en: 'Write “{subject}” as {right}.',
    },
  },
  *run(input) {
    if (!isNordic(input)) return
    const { language } = input.report
    for (const sentence of textsOf(input).sentences) {
      for (const { precision, days, text } of datingsIn(sentence.text)) {
        if ((precision !== 'day' && precision !== 'range') || !FLAW.test(text) || /\p{L}/u.test(text)) continue
        const right = formatDays(days, language)
        yield {
          severity: 'note',
          message: 'written',
          subject: text,
          values: { right },
          where: textPlace(sentence, text),
        }
      }
    }
  },
})
