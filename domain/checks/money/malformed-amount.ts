import type { Words } from '../define-check.ts'
import { defineCheck } from '../define-check.ts'
import { formatMoney } from '../../values/money.ts'
import type { Cents } from '../../values/money.ts'
import { amountsIn } from '../text/amounts.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** Never corrected: only the person who wrote it knows what was meant. */
export const check = defineCheck({
  id: 'money/malformed-amount',
  family: 'money',
  about: 'report',
  names: { fi: 'Rahamäärän kirjoitusasu', sv: 'Beloppets skrivsätt', en: 'How an amount is written' },
  messages: {
    broken: {
      fi: 'Rahamäärästä ”{subject}” ei saa selvää. Se voi olla {readings}.',
      sv: 'Beloppet ”{subject}” går inte att tyda. Det kan vara {readings}.',
      en: 'The amount “{subject}” can’t be made out. It may be {readings}.',
    },
    unreadable: {
      fi: 'Rahamäärästä ”{subject}” ei saa selvää.',
      sv: 'Beloppet ”{subject}” går inte att tyda.',
      en: 'The amount “{subject}” can’t be made out.',
    },
    ambiguous: {
      fi: 'Rahamäärän ”{subject}” voi lukea kahdella tavalla. Onko se {readings}?',
      sv: 'Beloppet ”{subject}” kan läsas på två sätt. Är det {readings}?',
      en: 'The amount “{subject}” can be read in two ways. Is it {readings}?',
    },
  },
  *run(input) {
    for (const sentence of textsOf(input).sentences) {
      for (const { problem, readings, text } of amountsIn(sentence.text)) {
        if (problem === null) continue
        const place = { subject: text, where: textPlace(sentence, text) }
        const values = { readings: { words: listed(readings) } }
        if (readings.length === 0) yield { severity: 'error', message: 'unreadable', ...place }
        else if (problem === 'broken') yield { severity: 'error', message: 'broken', values, ...place }
        else yield { severity: 'note', message: 'ambiguous', values, ...place }
      }
    }
  },
})

function listed(readings: readonly Cents[]): Words {
  const many = readings.toSorted((a, b) => b - a)
  const print = (language: 'fi' | 'sv' | 'en', or: string) =>
    many.map((amount) => formatMoney(amount, { style: 'euro' }, language)).join(` ${or} `)
  return { fi: print('fi', 'tai'), sv: print('sv', 'eller'), en: print('en', 'or') }
}
