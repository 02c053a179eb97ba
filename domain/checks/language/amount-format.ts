import { formatMoney } from '../../values/money.ts'
import { defineCheck } from '../define-check.ts'
import { isNordic } from '../shared/text-findings.ts'
import { amountsIn } from '../text/amounts.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** Five digits and more without a space, points between groups, or a point for the decimals. */
const FLAW = /\d{5}|\d\.\d{3}(?!\d)|\d\.\d{1,2}(?!\d)/

export const check = defineCheck({
  id: 'language/amount-format',
  family: 'language',
  about: 'report',
  names: { fi: 'Rahamäärän muoto', sv: 'Beloppets form', en: 'Form of an amount' },
  messages: {
    written: {
      fi: 'Kirjoita ”{subject}” muodossa {right}.',
      sv: 'Skriv ”{subject}” i formen {right}.',
      en: 'Write “{subject}” as {right}.',
    },
  },
  *run(input) {
    if (!isNordic(input)) return
    for (const sentence of textsOf(input).sentences) {
      for (const { cents, text } of amountsIn(sentence.text)) {
        if (cents === null || !FLAW.test(text)) continue
        const style = cents % 100 === 0 && !/[.,]\d\d?(?!\d)/.test(text) ? 'whole' : 'euro'
        const right = formatMoney(cents, { style }, input.report.language)
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
