import type { Dating } from '../text/datings.ts'
import { defineCheck } from '../define-check.ts'
import { datingsIn } from '../text/datings.ts'
import { textPlace } from '../text/sentences.ts'
import type { Sentence } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

const APPLIED =
  /(?:jatkoaika|jatkoajan|pidennys|förlängning|extension).*(?:hake|haki|haett|anho|anö|ansök|appl)|(?:hake|haki|haett|ansök|appl).*(?:jatkoaik|pidenny|förlängning|extension)/iu
const REASON =
  /johdosta|seurauksena|takia|vuoksi|aiheut|estyi|estivät|viivästy|på grund av|till följd av|försen|because of|due to|delay/iu
/** The reason is told under its own name: a pandemic, an illness, somebody who left. */
const TROUBLE =
  /pandemia|epidemia|korona|sairas|sairau|irtisano|vaihtu|myöhäst|konkurs|tulipalo|lakko|pandemi|sjuk|strike|illness/iu

/** An extension is applied for after what it is applied for has happened. */
export const check = defineCheck({
  id: 'dates/extension-before-reason',
  family: 'dates',
  about: 'report',
  names: {
    fi: 'Jatkoajan syy ennen hakemusta',
    sv: 'Orsaken före ansökan om förlängning',
    en: 'Reason before extension',
  },
  messages: {
    before: {
      fi: 'Jatkoaikaa on haettu {subject}, mutta syyksi kerrottu tapahtui vasta {reason}.',
      sv: 'Förlängning har sökts {subject}, men orsaken inträffade först {reason}.',
      en: 'The extension was applied for {subject}, but its reason came only {reason}.',
    },
  },
  *run(input) {
    const { sentences } = textsOf(input)
    const applications = sentences.filter(({ text }) => APPLIED.test(text)).flatMap(dated)
    if (applications.length === 0) return
    const reasons = sentences
      .filter(({ text }) => REASON.test(text) && TROUBLE.test(text))
      .flatMap(dated)
      .toSorted((a, b) => (a.dating.days.start < b.dating.days.start ? -1 : 1))
    for (const { sentence, dating } of applications) {
      // Only what is dated as exactly as the application can be held against it.
      const later = reasons.find((reason) => reason.dating.days.start > dating.days.end)
      if (later === undefined) continue
      yield {
        severity: 'note',
        message: 'before',
        subject: dating.text,
        values: { reason: later.dating.text },
        where: textPlace(sentence, dating.text),
      }
    }
  },
})

/** The first day or month of a sentence: when it happened. */
function dated(sentence: Sentence): readonly { readonly sentence: Sentence; readonly dating: Dating }[] {
  const dating = datingsIn(sentence.text).find(({ precision }) => precision === 'day' || precision === 'month')
  return dating === undefined ? [] : [{ sentence, dating }]
}
