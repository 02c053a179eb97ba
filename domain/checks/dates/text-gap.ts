import { addDays, daysBetween } from '../../values/day.ts'
import { defineCheck } from '../define-check.ts'
import { periodValue } from '../shared/period-words.ts'
import { datingsIn } from '../text/datings.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** More days than these are left out on purpose. */
const A_MONTH = 31

/** `… 28.2.2028 ja 1.3.–31.12.2028`: stretches that are told one after the other leave out a day or two. */
export const check = defineCheck({
  id: 'dates/text-gap',
  family: 'dates',
  about: 'report',
  names: { fi: 'Peräkkäiset jaksot tekstissä', sv: 'Perioder i följd i texten', en: 'Successive periods in the text' },
  messages: {
    gap: {
      fi: 'Jaksojen {subject} ja {next} välistä puuttuu {days}.',
      sv: 'Mellan perioderna {subject} och {next} fattas {days}.',
      en: 'Between {subject} and {next}, {days} is missing.',
    },
    overlap: {
      fi: 'Jaksot {subject} ja {next} menevät päällekkäin: {days}.',
      sv: 'Perioderna {subject} och {next} överlappar: {days}.',
      en: 'The periods {subject} and {next} share {days}.',
    },
  },
  *run(input) {
    for (const sentence of textsOf(input).sentences) {
      const ranges = datingsIn(sentence.text).filter(({ precision }) => precision === 'range')
      for (const [index, range] of ranges.entries()) {
        const next = ranges[index + 1]
        if (next === undefined || next.days.start <= range.days.start) continue
        const step = daysBetween(range.days.end, next.days.start)
        const place = { subject: range.text, where: textPlace(sentence, next.text) }
        if (step > 1 && step <= A_MONTH) {
          const days = periodValue({ start: addDays(range.days.end, 1), end: addDays(next.days.start, -1) })
          yield { severity: 'warning', message: 'gap', values: { next: next.text, days }, ...place }
        }
        // Stretches that share one day meet; those that share many are told side by side.
        if (step === 0) {
          const days = periodValue({ start: next.days.start, end: range.days.end })
          yield { severity: 'note', message: 'overlap', values: { next: next.text, days }, ...place }
        }
      }
    }
  },
})
