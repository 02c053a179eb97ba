import { defineCheck } from '../define-check.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'
import { NUMBER, numberOf } from '../text/told-numbers.ts'

const IN_BOTH = new RegExp(
  `(?:molemmissa|kummassakin|kaikissa|i båda|i alla|in both|in all)\\s(?:\\p{L}+\\s)?(${NUMBER})\\s(?:\\p{L}+[\\s-]+-?)?(?:tilaisuu|tapahtum|työpaj|koulutu|kokou|evenemang|möte|event|workshop)\\p{L}*`,
  'iu',
)
const IS_CLEAR = /yhteensä|kaikkiaan|kussakin|kummassakin|sammanlagt|totalt|vardera|in total|each/iu

export const check = defineCheck({
  id: 'counts/unclear-total',
  family: 'counts',
  about: 'report',
  names: {
    fi: 'Yhteensä vai kussakin',
    sv: 'Sammanlagt eller vardera',
    en: 'In total or in each',
  },
  messages: {
    unclear: {
      fi: 'Kohdasta ”{subject}” ei näe, onko määrä {count} yhteensä vai kussakin.',
      sv: 'Av ”{subject}” framgår inte om antalet {count} är sammanlagt eller vardera.',
      en: '“{subject}” doesn’t tell whether {count} is the total or the number in each.',
    },
  },
  *run(input) {
    for (const sentence of textsOf(input).sentences) {
      const match = IN_BOTH.exec(sentence.text)
      const count = numberOf(match?.[1] ?? '')
      if (match === null || count === undefined || count < 2 || IS_CLEAR.test(sentence.text)) continue
      yield {
        severity: 'note',
        message: 'unclear',
        subject: match[0],
        values: { count },
        where: textPlace(sentence, match[0]),
      }
    }
  },
})
