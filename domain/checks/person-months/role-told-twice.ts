import { defineCheck } from '../define-check.ts'
import { toldMonths, TOLERANCE } from '../shared/told-work.ts'
import { textPlace } from '../text/sentences.ts'

export const check = defineCheck({
  id: 'person-months/role-told-twice',
  family: 'person_months',
  about: 'report',
  names: {
    fi: 'Sama tehtävä samoin luvuin',
    sv: 'Samma uppgift med samma tal',
    en: 'One role with one figure',
  },
  messages: {
    differs: {
      fi: '{role} on tekstissä {subject} ja toisaalla {other}.',
      sv: '{role} är {subject} i texten och {other} på ett annat ställe.',
      en: '{role} is {subject} here and {other} elsewhere in the text.',
    },
  },
  *run(input) {
    const byRole = Map.groupBy(toldMonths(input), ({ role }) => role)
    for (const [role, [first, ...others]] of byRole) {
      if (role === null || first === undefined) continue
      const other = others.find(({ told }) => Math.abs(told.hundredths - first.told.hundredths) > TOLERANCE)
      if (other === undefined) continue
      const values = { role, other: first.told.text }
      const where = textPlace(other.sentence, other.told.text)
      yield { severity: 'warning', message: 'differs', subject: other.told.text, values, where }
    }
  },
})
