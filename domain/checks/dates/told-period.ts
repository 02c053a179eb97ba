import { defineCheck } from '../define-check.ts'
import { periodValue } from '../shared/period-words.ts'
import { RUNNING_WORDS } from '../shared/wording.ts'
import { datingsIn } from '../text/datings.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** The project itself is the subject, not a phase, a person or an earlier plan of it. */
const OF_PROJECT = /^(?:\p{L}*\s?(?:\p{Lu}\p{L}*\s)*-?)?(?:hank(?:e|keen)|projekt(?:et|ets)|the project)(?!\p{L})/iu
const OF_SOMETHING_ELSE =
  /vaihe|osahank|alkuper|alun perin|jatko|kysely|työskente|työpano|rahoituskau|ohjelmakau|edelli|fas|ursprung|phase|originally/iu

export const check = defineCheck({
  id: 'dates/told-period',
  family: 'dates',
  about: 'report',
  names: {
    fi: 'Hankkeen toteutusaika tekstissä',
    sv: 'Projekttiden i texten',
    en: 'The project’s time in the text',
  },
  messages: {
    differs: {
      fi: 'Tekstissä hankkeen aika on {subject}, mutta hankkeen tiedoissa {known}.',
      sv: 'I texten är projekttiden {subject}, men enligt projektets uppgifter {known}.',
      en: 'The text gives the project’s time as {subject}, but the project’s data say {known}.',
    },
  },
  *run(input) {
    const { period } = input.project
    if (period === null) return
    for (const sentence of textsOf(input).sentences) {
      if (!RUNNING_WORDS.test(sentence.text) || OF_SOMETHING_ELSE.test(sentence.text)) continue
      const ranges = datingsIn(sentence.text).filter(({ precision }) => precision === 'range')
      const [range] = ranges
      if (range === undefined || ranges.length > 1) continue
      const { start, end } = range.days
      if (start === period.start && end === period.end) continue
      // One end agrees: it can be about nothing but the project's own time.
      const isCertain = OF_PROJECT.test(sentence.text) && (start === period.start || end === period.end)
      if (!isCertain && !/hank|projekt/iu.test(sentence.text)) continue
      yield {
        severity: isCertain ? 'error' : 'warning',
        message: 'differs',
        subject: range.text,
        values: { known: periodValue(period) },
        where: textPlace(sentence, range.text),
      }
    }
  },
})
