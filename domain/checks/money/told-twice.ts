import { defineCheck } from '../define-check.ts'
import { toldMoney } from '../shared/told-money.ts'
import { textPlace } from '../text/sentences.ts'

export const check = defineCheck({
  id: 'money/told-twice',
  family: 'money',
  about: 'report',
  names: {
    fi: 'Sama rahamäärä samana',
    sv: 'Samma belopp lika överallt',
    en: 'The same amount told alike',
  },
  messages: {
    differs: {
      fi: 'Sama asia on tekstissä {subject} ja toisaalla {other}.',
      sv: 'Samma sak är {subject} i texten och {other} på ett annat ställe.',
      en: 'The same thing is {subject} here and {other} elsewhere in the text.',
    },
  },
  *run(input) {
    const byTopic = Map.groupBy(toldMoney(input), ({ topic }) => topic)
    for (const [first, ...others] of byTopic.values()) {
      if (first === undefined) continue
      const other = others.find(({ cents }) => Math.abs(cents - first.cents) >= 100)
      if (other === undefined) continue
      const values = { other: first.amount.text }
      const where = textPlace(other.sentence, other.amount.text)
      yield { severity: 'warning', message: 'differs', subject: other.amount.text, values, where }
    }
  },
})
