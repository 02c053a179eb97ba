import { defineCheck } from '../define-check.ts'
import { passagePlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** A sentence with more words than most readers keep in mind. */
const MOST_WORDS = 60

export const check = defineCheck({
  id: 'language/too-long',
  family: 'language',
  about: 'report',
  names: { fi: 'Virkkeen pituus', sv: 'Meningens längd', en: 'Length of a sentence' },
  messages: {
    long: {
      fi: 'Virkkeessä on {count} sanaa: ”{subject} …”. Jaa se osiin.',
      sv: 'Meningen har {count} ord: ”{subject} …”. Dela upp den.',
      en: 'The sentence has {count} words: “{subject} …”. Break it up.',
    },
  },
  *run(input) {
    for (const { passage, text } of textsOf(input).sentences) {
      const words = text.split(/\s+/)
      if (words.length <= MOST_WORDS || passage.kind === 'quote') continue
      const subject = words.slice(0, 5).join(' ')
      yield {
        severity: 'note',
        message: 'long',
        subject,
        values: { count: words.length },
        where: passagePlace(passage, subject),
      }
    }
  },
})
