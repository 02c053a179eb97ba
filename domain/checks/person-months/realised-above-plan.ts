import { defineCheck } from '../define-check.ts'
import { hasEnded } from '../shared/project-state.ts'
import { inArea } from '../shared/places.ts'

/** A tenth of a role's work is within what plans can foresee. */
const TOLERATED = 0.1

export const check = defineCheck({
  id: 'person-months/realised-above-plan',
  family: 'person_months',
  about: 'data',
  names: {
    fi: 'Tehty työ ja suunniteltu työ',
    sv: 'Utfört och planerat arbete',
    en: 'Work done and work planned',
  },
  messages: {
    above: {
      fi: 'Tehtävän {subject} työtä on tehty {realised} htkk, suunnitelmassa {planned}. Selitä ylitys raportissa.',
      sv: 'I uppgiften {subject} har {realised} personmånader utförts, planerat {planned}. Förklara överskridningen i rapporten.',
      en: 'As {subject}, {realised} person-months were done, {planned} planned. Explain the excess in the report.',
    },
    no_plan: {
      fi: 'Henkilöllä {subject} on tunteja päivinä, joille hänelle ei ole työpanosta ({realised} htkk).',
      sv: '{subject} har timmar på dagar utan arbetsinsats ({realised} personmånader).',
      en: '{subject} has hours on days without a work share ({realised} person-months).',
    },
    no_hours: {
      fi: 'Hanke on päättynyt, mutta henkilöltä {subject} ({planned} htkk) ei ole tunteja.',
      sv: 'Projektet har slutat, men {subject} ({planned} personmånader) har inga timmar.',
      en: 'The project has ended, but {subject} ({planned} person-months) has no hours.',
    },
  },
  *run(input) {
    const { roles, rows } = input.staff
    for (const { role, plannedCalendar: planned, realised } of roles) {
      if (role === null || planned === 0 || realised <= planned * (1 + TOLERATED)) continue
      const values = { planned: { hundredths: planned }, realised: { hundredths: realised } }
      yield {
        severity: 'note',
        message: 'above',
        subject: role,
        values,
        where: inArea('staffing', null, `role.${role}`),
      }
    }
    const hasHours = rows.some(({ hours }) => hours > 0)
    for (const { staffId, staffName, role, hours, realised, plannedCalendar, allocationIds } of rows) {
      const place = { subject: staffName, where: inArea('staffing', allocationIds[0] ?? staffId) }
      if (role === null && hours > 0) {
        yield { severity: 'warning', message: 'no_plan', values: { realised: { hundredths: realised } }, ...place }
      }
      if (role !== null && hours === 0 && hasHours && hasEnded(input)) {
        yield { severity: 'note', message: 'no_hours', values: { planned: { hundredths: plannedCalendar } }, ...place }
      }
    }
  },
})
