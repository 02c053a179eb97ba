import type { PersonMonthSums } from '../../hours/person-month-rows.ts'
import { defineCheck } from '../define-check.ts'
import { rolesIn } from '../shared/roles.ts'
import { toldMonths, TOLERANCE } from '../shared/told-work.ts'
import { textPlace } from '../text/sentences.ts'

export const check = defineCheck({
  id: 'person-months/told-against-data',
  family: 'person_months',
  about: 'report',
  names: {
    fi: 'Henkilötyökuukaudet tekstissä',
    sv: 'Personmånader i texten',
    en: 'Person-months in the text',
  },
  messages: {
    role: {
      fi: 'Tekstissä {role} on {subject}, mutta tietojen mukaan suunniteltu {planned} ja toteutunut {realised} htkk.',
      sv: 'I texten är {role} {subject}, men enligt uppgifterna planerat {planned} och utfall {realised} personmånader.',
      en: 'The text gives {role} {subject}, the data {planned} planned and {realised} realised person-months.',
    },
    total: {
      fi: 'Tekstissä työtä on yhteensä {subject}, mutta tietojen mukaan suunniteltu {planned} ja toteutunut {realised} htkk.',
      sv: 'I texten är arbetet sammanlagt {subject}, men enligt uppgifterna planerat {planned} och utfall {realised} personmånader.',
      en: 'The text gives {subject} in total, the data {planned} planned and {realised} realised person-months.',
    },
  },
  *run(input) {
    const { roles, total } = input.staff
    for (const { role, told, sentence } of toldMonths(input)) {
      const own = role === null ? [total] : roles.filter((each) => rolesIn(each.role ?? '')[0]?.role === role)
      const sums = added(own)
      if (own.length === 0 || (sums.plannedCalendar === 0 && sums.realised === 0)) continue
      const known = [sums.plannedCalendar, sums.plannedWorkingDays, sums.realised]
      if (known.some((each) => Math.abs(each - told.hundredths) <= TOLERANCE)) continue
      const values = { planned: { hundredths: sums.plannedCalendar }, realised: { hundredths: sums.realised } }
      const place = { subject: told.text, where: textPlace(sentence, told.text) }
      if (role === null) yield { severity: 'warning', message: 'total', values, ...place }
      else yield { severity: 'warning', message: 'role', values: { ...values, role }, ...place }
    }
  },
})

function added(rows: readonly PersonMonthSums[]): Omit<PersonMonthSums, 'hours'> {
  const sum = (key: keyof PersonMonthSums) => rows.reduce((whole, row) => whole + row[key], 0)
  return {
    plannedCalendar: sum('plannedCalendar'),
    plannedWorkingDays: sum('plannedWorkingDays'),
    realised: sum('realised'),
  }
}
