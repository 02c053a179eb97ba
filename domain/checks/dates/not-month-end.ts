import { endOfMonth, isMonthEnd } from '../../values/day.ts'
import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'

/** Books and pay are closed by the month: a period that ends inside of one is often a slip. */
export const check = defineCheck({
  id: 'dates/not-month-end',
  family: 'dates',
  about: 'data',
  names: { fi: 'Kaudet kuun loppuun', sv: 'Perioder till månadsslutet', en: 'Periods up to a month’s end' },
  messages: {
    project: {
      fi: 'Hanke päättyy {day}, joka ei ole kuukauden viimeinen päivä ({last}).',
      sv: 'Projektet slutar {day}, som inte är månadens sista dag ({last}).',
      en: 'The project ends on {day}, which isn’t the last day of the month ({last}).',
    },
    claim: {
      fi: 'Maksatuskausi {subject} päättyy {day}, joka ei ole kuukauden viimeinen päivä ({last}).',
      sv: 'Ansökningsperioden {subject} slutar {day}, som inte är månadens sista dag ({last}).',
      en: 'Claim period {subject} ends on {day}, which isn’t the last day of the month ({last}).',
    },
  },
  *run({ project: { period }, claims }) {
    if (period !== null && !isMonthEnd(period.end)) {
      const values = { day: { day: period.end }, last: { day: endOfMonth(period.end) } }
      yield { severity: 'note', message: 'project', subject: '', values, where: inArea('basics', null, 'periodEnd') }
    }
    for (const claim of claims) {
      const { end } = claim.period
      if (isMonthEnd(end) || end === period?.end) continue
      const values = { day: { day: end }, last: { day: endOfMonth(end) } }
      const place = { subject: String(claim.serial), where: inArea('claims', claim.id) }
      yield { severity: 'note', message: 'claim', values, ...place }
    }
  },
})
