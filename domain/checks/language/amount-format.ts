import type { Language } from '../../values/language.ts'
import { formatMoney } from '../../values/money.ts'
import { formatDecimal, parseDecimal } from '../../values/numbers.ts'
import { NO_BREAK_SPACE, normaliseSpaces } from '../../values/text.ts'
import { defineCheck } from '../define-check.ts'
import { isFlawedNumber } from '../shared/amount-flaw.ts'
import { isNordic } from '../shared/text-findings.ts'
import { amountsIn } from '../text/amounts.ts'
import type { Amount } from '../text/amounts.ts'
import { isQuoted } from '../text/quoted.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

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
      for (const amount of amountsIn(sentence.text)) {
        const { text } = amount
        if (!isFlawedNumber(text) || isQuoted(sentence.passage, sentence.start + amount.start)) continue
        const right = rightForm(amount, input.report.language)
        if (right === null) continue
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

/** `null` when it isn’t known what the amount is. */
function rightForm({ cents, scale, text }: Amount, language: Language): string | null {
  if (cents === null) return null
  if (scale === 1) {
    const style = cents % 100 === 0 && !/[.,]\d\d?(?!\d)/.test(text) ? 'whole' : 'euro'
    return formatMoney(cents, { style }, language)
  }
  // `1.5 M€` keeps its unit and its decimals: nobody wants to read `1 500 000,00 €` instead.
  const [, number = '', unit = ''] = /^(.*\d)\s*(\D+)$/u.exec(text) ?? []
  const parsed = parseDecimal(normaliseSpaces(number))
  return parsed.ok ? formatDecimal(parsed.value, language) + NO_BREAK_SPACE + unit : null
}
