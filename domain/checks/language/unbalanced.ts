import { defineCheck } from '../define-check.ts'
import { passagePlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** An item of a list such as `a)` has no opening bracket. */
const ITEM = /^\s*(?:\p{L}|\d{1,2})\)/u

export const check = defineCheck({
  id: 'language/unbalanced',
  family: 'language',
  about: 'report',
  names: { fi: 'Sulut ja lainausmerkit', sv: 'Parenteser och citattecken', en: 'Brackets and quotation marks' },
  messages: {
    brackets: {
      fi: 'Sulkuja on {open} auki ja {close} kiinni: ”{subject}”.',
      sv: 'Parenteserna öppnas {open} och stängs {close} gånger: ”{subject}”.',
      en: 'Brackets open {open} and close {close} times: “{subject}”.',
    },
    quotes: {
      fi: 'Lainausmerkkejä on pariton määrä: ”{subject}”.',
      sv: 'Antalet citattecken är udda: ”{subject}”.',
      en: 'The number of quotation marks is odd: “{subject}”.',
    },
  },
  *run(input) {
    for (const passage of textsOf(input).passages) {
      const text = passage.text.replace(ITEM, '')
      const count = (sign: string) => text.split(sign).length - 1
      const [open, close] = [count('('), count(')')]
      const subject = passage.text.trim().split(/\s+/).slice(0, 6).join(' ')
      const where = passagePlace(passage, subject)
      if (open !== close) yield { severity: 'note', message: 'brackets', subject, values: { open, close }, where }
      const quotes = count('”') + count('“') + count('„') + count('"')
      if (quotes % 2 === 1) yield { severity: 'note', message: 'quotes', subject, where }
    }
  },
})
