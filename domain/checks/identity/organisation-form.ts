import type { CheckInput } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { IN_REPORT } from '../shared/places.ts'
import { passagePlace } from '../text/sentences.ts'
import type { Passage } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** Form of a company or association before or after its name: `Oy Pekka`, `Pekka Oy`, `Pekka oy:n`. */
const FORMS = 'Oyj|OYJ|Oy|OY|oy|Ab|AB|ab|Ky|KY|ky|Osk|osk|Ry|RY|ry|Tmi|tmi'
const BEFORE = new RegExp(`(?<![\\p{L}\\d])(${FORMS})\\s(\\p{Lu}[\\p{L}\\d-]+)`, 'gu')
const AFTER = new RegExp(`(\\p{Lu}[\\p{L}\\d-]+)\\s(${FORMS})(?![\\p{L}\\d])`, 'gu')

interface Written {
  readonly name: string
  readonly spelling: string
  readonly passage: Passage | null
}

export const check = defineCheck({
  id: 'identity/organisation-form',
  family: 'identity',
  about: 'report',
  names: {
    fi: 'Yhtiömuoto organisaation nimessä',
    sv: 'Bolagsformen i organisationens namn',
    en: 'Form of company in a name',
  },
  messages: {
    differs: {
      fi: 'Saman organisaation nimi on kirjoitettu eri tavoin: {subject}.',
      sv: 'Samma organisations namn är skrivet på olika sätt: {subject}.',
      en: 'The name of one organisation is written in several ways: {subject}.',
    },
    register: {
      fi: 'Organisaation nimi on tässä {subject}, mutta tiedoissa {known}.',
      sv: 'Organisationens namn är här {subject}, men i uppgifterna {known}.',
      en: 'The organisation’s name is {subject} here, but {known} in the data.',
    },
  },
  *run(input) {
    const told = [
      ...textsOf(input).passages.flatMap((passage) => writtenIn(passage.text, passage)),
      ...input.report.settings.signatories.flatMap(({ organisation }) => writtenIn(organisation, null)),
    ]
    const registered = registeredOf(input)
    for (const [name, all] of Map.groupBy(told, (each) => each.name)) {
      const spellings = [...new Set(all.map(({ spelling }) => spelling))]
      const known = registered.filter((each) => each.name === name)
      const place = (one: Written | undefined) =>
        one === undefined || one.passage === null ? IN_REPORT : passagePlace(one.passage, one.spelling)
      if (spellings.length > 1) {
        const odd = all.find(({ spelling }) => !known.some((each) => each.spelling === spelling)) ?? all.at(-1)
        yield { severity: 'warning', message: 'differs', subject: spellings.join(', '), where: place(odd) }
      } else if (known.length > 0 && !known.some(({ spelling }) => spelling === spellings[0])) {
        const values = { known: known[0]?.spelling ?? name }
        yield { severity: 'warning', message: 'register', subject: spellings[0] ?? name, values, where: place(all[0]) }
      }
    }
  },
})

function registeredOf({ known, project, companies }: CheckInput): readonly Written[] {
  const { applicant, coImplementers } = project.description
  const names = [applicant, ...coImplementers, ...companies, ...known.organisations].map(({ name }) => name)
  return names.flatMap((name) => writtenIn(name, null))
}

/** Names of two words are told apart by the word beside the form. */
function writtenIn(text: string, passage: Passage | null): readonly Written[] {
  const before = Array.from(text.matchAll(BEFORE), ([whole, , name = '']) => ({ name, spelling: whole, passage }))
  // In `Oy Socom Ab` and after another form the word belongs to what stands before it.
  const after = Array.from(text.matchAll(AFTER), ([whole, name = '']) => ({ name, spelling: whole, passage })).filter(
    ({ name }) => !before.some((each) => each.name === name) && !new RegExp(`^(?:${FORMS})$`).test(name),
  )
  return [...before, ...after]
}
