import { ANNUAL_HOURS_RULES } from '../../hours/hour-rules.ts'
import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'
import { figureOf, personOf, staffVerdicts } from '../shared/staff-verdicts.ts'

/** Hours of a year over all projects; at an employment of less than full time in proportion. */
export const check = defineCheck({
  id: 'person-months/over-annual-hours',
  family: 'person_months',
  about: 'data',
  names: {
    fi: 'Työtunnit enintään 1 720 vuodessa',
    sv: 'Högst 1 720 arbetstimmar per år',
    en: 'At most 1,720 hours in a year',
  },
  messages: {
    over: {
      fi: 'Henkilön {subject} tunnit ovat {hours}, enintään niitä saa olla {cap} vuodessa: {over} on liikaa.',
      sv: 'Timmarna för {subject} är {hours}, högst {cap} per år är tillåtet: {over} är för mycket.',
      en: 'The hours of {subject} are {hours}, at most {cap} a year are allowed: {over} are too many.',
    },
  },
  *run(input) {
    for (const verdict of staffVerdicts(input, ANNUAL_HOURS_RULES[2021].id, ['FAIL'])) {
      const { id, name } = personOf(input, verdict)
      const year = verdict.inputs['year']
      yield {
        severity: 'error',
        message: 'over',
        subject: typeof year === 'string' ? `${name} ${year}`.trim() : name,
        values: {
          hours: { hundredths: figureOf(verdict, 'hours') },
          cap: { hundredths: figureOf(verdict, 'cap') },
          over: { hundredths: figureOf(verdict, 'over') },
        },
        citation: verdict.citation,
        certainty: verdict.certainty,
        where: inArea('staffing', id),
      }
    }
  },
})
