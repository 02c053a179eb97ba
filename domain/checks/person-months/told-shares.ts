import { defineCheck } from '../define-check.ts'
import { toldMonths, toldShares, TOLERANCE } from '../shared/told-work.ts'
import { textPlace } from '../text/sentences.ts'

/** The shares of time that a text tells of a role make the person-months that it tells. */
export const check = defineCheck({
  id: 'person-months/told-shares',
  family: 'person_months',
  about: 'report',
  names: {
    fi: 'Työpanos kertaa aika on htkk',
    sv: 'Arbetsinsats gånger tid är personmånader',
    en: 'Share by time is the person-months told',
  },
  messages: {
    differs: {
      fi: '{role}: tekstissä on {subject}, mutta siinä kerrotut työpanokset ja jaksot ovat yhteensä {computed} htkk.',
      sv: '{role}: texten säger {subject}, men arbetsinsatserna och perioderna i den blir {computed} personmånader.',
      en: '{role}: the text says {subject}, but the shares and periods in it make {computed} person-months.',
    },
  },
  *run(input) {
    const shares = toldShares(input)
    for (const { role, told, sentence } of toldMonths(input)) {
      const own = shares.filter((each) => each.role === role)
      const [only, another] = own
      if (role === null || only === undefined || another !== undefined) continue
      if (Math.abs(only.months - told.hundredths) <= TOLERANCE) continue
      const values = { role, computed: { hundredths: only.months } }
      const where = textPlace(sentence, told.text)
      yield { severity: 'warning', message: 'differs', subject: told.text, values, where }
    }
  },
})
