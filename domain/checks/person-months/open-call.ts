import { OPEN_RECRUITMENT_RULES } from '../../hours/hour-rules.ts'
import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'
import { figureOf, personOf, staffVerdicts } from '../shared/staff-verdicts.ts'
import { textsOf } from '../text/texts-of.ts'

const OPEN_CALL =
  /avoi\p{L}+ (?:haku|haulla|hakua|haussa)|julki\p{L}+ (?:haku|haulla|haussa)|öppen (?:rekrytering|ansökan)|open (?:call|recruitment)/iu

/** In the rural fund a worker hired for more than 12 person-months is found by an open call. */
export const check = defineCheck({
  id: 'person-months/open-call',
  family: 'person_months',
  about: 'data',
  names: {
    fi: 'Avoin haku yli henkilötyövuoden työhön',
    sv: 'Öppen rekrytering till arbete över ett årsverke',
    en: 'An open call for more than a person-year',
  },
  messages: {
    missing: {
      fi: 'Henkilöä {subject} ei valittu avoimella haulla, vaikka työtä on {months} htkk.',
      sv: '{subject} valdes inte genom öppen rekrytering, fast arbetet är {months} personmånader.',
      en: '{subject} wasn’t found by an open call, though the work is {months} person-months.',
    },
    unknown: {
      fi: 'Henkilön {subject} työ on {months} htkk. Jos hänet palkattiin hankkeeseen, avoin haku on osoitettava.',
      sv: 'Arbetet för {subject} är {months} personmånader. Om personen anställdes för projektet ska den öppna rekryteringen visas.',
      en: 'The work of {subject} is {months} person-months. If hired for the project, the open call is to be shown.',
    },
  },
  *run(input) {
    const { regime } = input.project
    if (regime !== 'RUR14' && regime !== 'RUR23') return
    const rule = OPEN_RECRUITMENT_RULES[regime]
    const told = new Set<string>()
    for (const verdict of staffVerdicts(input, rule.id, ['FAIL', 'MISSING_DATA', 'OK'])) {
      const { id, name } = personOf(input, verdict)
      if (id !== null) told.add(id)
      if (verdict.status === 'OK') continue
      const isMissing = verdict.status === 'FAIL'
      yield {
        severity: isMissing ? 'error' : 'warning',
        message: isMissing ? 'missing' : 'unknown',
        subject: name,
        values: { months: { hundredths: figureOf(verdict, 'personMonthHundredths') } },
        citation: verdict.citation,
        certainty: verdict.certainty,
        where: inArea('staffing', id),
      }
    }
    if (textsOf(input).sentences.some(({ text }) => OPEN_CALL.test(text))) return
    const byPerson = Map.groupBy(input.staff.rows, ({ staffId }) => staffId)
    for (const [staffId, rows] of byPerson) {
      const months = rows.reduce((sum, row) => sum + Math.max(row.plannedCalendar, row.realised), 0)
      if (told.has(staffId) || months <= rule.parameters.personMonths.value * 100) continue
      yield {
        severity: 'note',
        message: 'unknown',
        subject: rows[0]?.staffName ?? '',
        values: { months: { hundredths: months } },
        citation: rule.citation,
        certainty: rule.certainty,
        where: inArea('staffing', rows[0]?.allocationIds[0] ?? null),
      }
    }
  },
})
