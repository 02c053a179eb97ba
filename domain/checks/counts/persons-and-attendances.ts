import { defineCheck } from '../define-check.ts'
import { countsIn } from '../text/counts.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

const OF_EVENTS = /tilaisuu|tapahtum|työpaj|osallistu|evenemang|deltog|event|attend|took part/iu

/** Numbers below this agree by chance. */
const LEAST = 10

export const check = defineCheck({
  id: 'counts/persons-and-attendances',
  family: 'counts',
  about: 'report',
  names: {
    fi: 'Henkilöt, yritykset ja osallistumiskerrat',
    sv: 'Personer, företag och deltagandegånger',
    en: 'Persons, companies and attendances',
  },
  messages: {
    persons: {
      fi: '”{subject}” on osallistumiskertojen määrä: eri henkilöitä on {persons}.',
      sv: '”{subject}” är antalet deltagandegånger: olika personer är {persons}.',
      en: '“{subject}” is the number of attendances: there are {persons} persons.',
    },
    companies: {
      fi: '”{subject}” on henkilöiden tai osallistumiskertojen määrä: eri yrityksiä on {companies}.',
      sv: '”{subject}” är antalet personer eller deltagandegånger: olika företag är {companies}.',
      en: '“{subject}” is the number of persons or attendances: there are {companies} companies.',
    },
    attendances: {
      fi: '”{subject}” on eri henkilöiden määrä: osallistumiskertoja on {attendances}.',
      sv: '”{subject}” är antalet olika personer: deltagandegångerna är {attendances}.',
      en: '“{subject}” is the number of persons: there are {attendances} attendances.',
    },
  },
  *run(input) {
    const { persons, attendances, companies } = input.attendance
    for (const sentence of textsOf(input).sentences) {
      if (!OF_EVENTS.test(sentence.text)) continue
      for (const { value, counted, text } of countsIn(sentence.text)) {
        if (value < LEAST) continue
        const place = { severity: 'warning', subject: text, where: textPlace(sentence, text) } as const
        const ofPeople = counted === 'persons' || counted === 'participants' || counted === 'entrepreneurs'
        if (ofPeople && value === attendances && value !== persons) {
          yield { message: 'persons', values: { persons }, ...place }
        }
        if (counted === 'attendances' && value === persons && value !== attendances) {
          yield { message: 'attendances', values: { attendances }, ...place }
        }
        if (counted === 'companies' && value !== companies && (value === attendances || value === persons)) {
          yield { message: 'companies', values: { companies }, ...place }
        }
      }
    }
  },
})
