import { defineCheck } from '../define-check.ts'
import { percentsIn } from '../text/figures.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

const OF_ANSWERS = /vasta|jakau|jakaant|osuu|kysely|svar|fördel|andel|answer|respon|share/iu
/** A question with several choices may add up to anything. */
const SEVERAL = /useam(?:man|pia)|monivalin|saattoi valita|flera alternativ|multiple|more than one/iu
/** Each share is rounded to a whole per cent, half a per cent either way. */
const PER_SHARE = 50

export const check = defineCheck({
  id: 'counts/percent-sum',
  family: 'counts',
  about: 'report',
  names: { fi: 'Osuuksien summa', sv: 'Andelarnas summa', en: 'Sum of shares' },
  messages: {
    differs: {
      fi: 'Osuudet {subject} ovat yhteensä {sum}, eivät 100 %.',
      sv: 'Andelarna {subject} är sammanlagt {sum}, inte 100 %.',
      en: 'The shares {subject} add up to {sum}, not to 100 %.',
    },
  },
  *run(input) {
    for (const sentence of textsOf(input).sentences) {
      if (!OF_ANSWERS.test(sentence.text) || SEVERAL.test(sentence.text)) continue
      const shares = percentsIn(sentence.text)
      if (shares.length < 3) continue
      const sum = shares.reduce((all, { basisPoints }) => all + basisPoints, 0)
      const off = Math.abs(sum - 10_000)
      // Far from a hundred, they are not meant to be parts of one whole.
      if (off <= PER_SHARE * shares.length || off > 1500) continue
      yield {
        severity: 'warning',
        message: 'differs',
        subject: shares.map(({ text }) => text).join(', '),
        values: { sum: { basisPoints: sum } },
        where: textPlace(sentence, shares[0]?.text ?? sentence.text),
      }
    }
  },
})
