import { defineCheck } from '../define-check.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'
import { NUMBER, numberOf } from '../text/told-numbers.ts'

const REGISTER = /rekisteri(?:ssä|in|stä)|registre?t|register/iu
const OF_COMPANIES = /yrity|yrittäj|palveluntuottaj|företag|compan/iu
const IN_REGISTER = /(?<![\d,]|\d\.)\d{2,5}(?![\d%]|[.,]\d|\s?(?:%|€|euro|prosent))/gu
const INVITED = new RegExp(
  `(?:lähetettiin|kutsuttiin|kutsu lähti|lähestyttiin|skickades till|invited|sent to)\\s(?:noin\\s|yhteensä\\s)?(${NUMBER})\\s(?:\\p{L}+\\s)?(?:\\p{L}*yrit|företag|compan)`,
  'iu',
)

/** Years are no counts of companies. */
const isYear = (value: number) => value >= 1900 && value <= 2100

export const check = defineCheck({
  id: 'counts/sent-above-register',
  family: 'counts',
  about: 'report',
  names: {
    fi: 'Kutsutut ja rekisterin yritykset',
    sv: 'Inbjudna och företag i registret',
    en: 'Invited and registered companies',
  },
  messages: {
    above: {
      fi: 'Tekstin mukaan {subject} yritykselle lähetettiin tai kutsu tehtiin, mutta rekistereissä kerrotaan olevan {sum} ({parts}).',
      sv: 'Enligt texten tillfrågades {subject} företag, men registren uppges ha {sum} ({parts}).',
      en: 'The text says that {subject} companies were asked, but that the registers hold {sum} ({parts}).',
    },
  },
  *run(input) {
    const { sentences } = textsOf(input)
    const registers = sentences.flatMap(({ text }) => {
      if (!REGISTER.test(text) || !OF_COMPANIES.test(text)) return []
      return Array.from(text.matchAll(IN_REGISTER), ([number]) => Number(number)).filter((value) => !isYear(value))
    })
    const sum = registers.reduce((all, value) => all + value, 0)
    if (sum === 0) return
    for (const sentence of sentences) {
      const invited = INVITED.exec(sentence.text)
      const value = numberOf(invited?.[1] ?? '')
      if (invited === null || value === undefined || value <= sum) continue
      const parts = registers.join(' + ')
      yield {
        severity: 'warning',
        message: 'above',
        subject: String(value),
        values: { sum, parts },
        where: textPlace(sentence, invited[0]),
      }
    }
  },
})
