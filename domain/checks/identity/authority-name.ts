import { asDay } from '../../values/day.ts'
import type { Day } from '../../values/day.ts'
import type { CheckInput } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { datingsIn } from '../text/datings.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'
import { inArea } from '../shared/places.ts'
import { decisionOf } from '../shared/project-state.ts'

/** The centres bore the one name to the end of 2025 and bear the other since (VNa 617/2023, as in force in 2026). */
const NAMES = [
  {
    name: 'ELY-keskus',
    pattern: /(?<![\p{L}])ELY(?:-keskus|-keskuks)|NTM-central/iu,
    from: null,
    to: asDay('2025-12-31'),
  },
  { name: 'elinvoimakeskus', pattern: /elinvoimakesku|livskraftscentral/iu, from: asDay('2026-01-01'), to: null },
] as const

const boreOn = (name: (typeof NAMES)[number], day: Day) => (name.from ?? day) <= day && day <= (name.to ?? day)

export const check = defineCheck({
  id: 'identity/authority-name',
  family: 'identity',
  about: 'report',
  names: {
    fi: 'Viranomaisen nimi ajankohtana',
    sv: 'Myndighetens namn vid tidpunkten',
    en: 'The authority’s name at the time',
  },
  messages: {
    decision: {
      fi: 'Päätöksen päivänä {day} viranomainen ei ollut nimeltään {name}.',
      sv: 'På beslutets dag {day} hette myndigheten inte {name}.',
      en: 'On {day}, the day of the decision, the authority’s name was not {name}.',
    },
    text: {
      fi: 'Nimi {name} ei ollut käytössä silloin, mistä virke kertoo ({subject}).',
      sv: 'Namnet {name} användes inte vid den tid som meningen berättar om ({subject}).',
      en: 'The name {name} was not in use at the time that the sentence tells of ({subject}).',
    },
    register: {
      fi: '{subject} ei ollut viranomaisen nimi {day}.',
      sv: '{subject} var inte myndighetens namn {day}.',
      en: '{subject} was not the authority’s name on {day}.',
    },
  },
  *run(input) {
    const { authority } = input.project.description
    const decided = decisionOf(input)?.decidedOn ?? null
    const own = NAMES.find(({ pattern }) => pattern.test(authority))
    if (decided !== null && own !== undefined && !boreOn(own, decided)) {
      const values = { day: { day: decided }, name: own.name }
      // The one who decided may since have changed its name, and people write the new one.
      yield {
        severity: 'note',
        message: 'decision',
        subject: authority,
        values,
        where: inArea('basics', null, 'authority'),
      }
    }
    const registered = decided === null ? undefined : registeredName(input, authority, decided)
    if (decided !== null && registered === false) {
      const values = { day: { day: decided } }
      yield {
        severity: 'note',
        message: 'register',
        subject: authority,
        values,
        where: inArea('basics', null, 'authority'),
      }
    }
    for (const sentence of textsOf(input).sentences) {
      const dating = datingsIn(sentence.text)[0]
      if (dating === undefined) continue
      for (const each of NAMES) {
        const match = each.pattern.exec(sentence.text)
        if (match === null || boreOn(each, dating.days.start) || boreOn(each, dating.days.end)) continue
        const where = textPlace(sentence, match[0])
        yield { severity: 'note', message: 'text', subject: dating.text, values: { name: each.name }, where }
      }
    }
  },
})

/** Whether the register has the name for that day; undefined when it doesn't know the name. */
function registeredName({ known }: CheckInput, name: string, day: Day): boolean | undefined {
  const rows = known.authorities.filter((each) => each.name === name)
  if (rows.length === 0 || NAMES.some(({ pattern }) => pattern.test(name))) return undefined
  return rows.some(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day))
}
