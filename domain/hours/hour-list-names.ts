import { collapseSpaces } from '../values/text.ts'
import { err, ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import type { HourKind } from './hour-kind.ts'

export interface NamedPerson {
  readonly id: string
  readonly name: string
  /** Number in the payroll; `''` = none. */
  readonly staffNumber: string
}

export interface NamedProject {
  readonly id: string
  readonly code: string
  readonly name: string
}

export interface Work {
  readonly kind: HourKind
  readonly projectId: string | null
}

/** Who and what the names of a list mean where a person has said so: by the text as the list has it. */
export interface HourListAnswers {
  readonly persons: Readonly<Record<string, string>>
  readonly works: Readonly<Record<string, Work>>
}

/** Words of lists for what is no project. */
const KINDS: Readonly<Record<string, HourKind>> = {
  'muu työ': 'other_work',
  'other work': 'other_work',
  'annat arbete': 'other_work',
  vuosiloma: 'annual_leave',
  loma: 'annual_leave',
  semester: 'annual_leave',
  'annual leave': 'annual_leave',
  holiday: 'annual_leave',
  sairausloma: 'sick_leave',
  sairauspoissaolo: 'sick_leave',
  sairaus: 'sick_leave',
  sjukfrånvaro: 'sick_leave',
  sjukledighet: 'sick_leave',
  'sick leave': 'sick_leave',
  perhevapaa: 'family_leave',
  familjeledighet: 'family_leave',
  'family leave': 'family_leave',
  poissaolo: 'other_absence',
  'muu poissaolo': 'other_absence',
  'annan frånvaro': 'other_absence',
  'other absence': 'other_absence',
}

const folded = (text: string) => collapseSpaces(text).toLowerCase()
/** `Sukunimi, Etunimi`, `Sukunimi Etunimi` and `Etunimi Sukunimi` are one name. */
const nameKey = (text: string) => folded(text.replaceAll(',', ' ')).split(' ').toSorted().join(' ')

export type PersonFinder = (text: string) => Result<NamedPerson, 'unknown_person' | 'ambiguous_person'>

/** Finds persons by their whole name in any order, or by their number. Two of one name are asked about, never guessed. */
export function personFinder(persons: readonly NamedPerson[], answers: HourListAnswers['persons']): PersonFinder {
  const byKey = Map.groupBy(persons, ({ name }) => nameKey(name))
  const byNumber = Map.groupBy(
    persons.filter(({ staffNumber }) => staffNumber !== ''),
    ({ staffNumber }) => folded(staffNumber),
  )
  return remembered((text) => {
    const answered = persons.find(({ id }) => id === answers[collapseSpaces(text)])
    if (answered !== undefined) return ok(answered)
    const found = byKey.get(nameKey(text)) ?? byNumber.get(folded(text)) ?? []
    const [only, ...others] = found
    if (only === undefined) return err('unknown_person')
    return others.length > 0 ? err('ambiguous_person') : ok(only)
  })
}

export type WorkFinder = (text: string) => Result<Work, 'unknown_work'>

/** Finds a project by its code or whole name, or an absence or other work by its usual words. */
export function workFinder(projects: readonly NamedProject[], answers: HourListAnswers['works']): WorkFinder {
  const byText = new Map<string, Work>()
  for (const [text, kind] of Object.entries(KINDS)) byText.set(text, { kind, projectId: null })
  for (const { id, name } of projects) byText.set(folded(name), { kind: 'project', projectId: id })
  for (const { id, code } of projects) byText.set(folded(code), { kind: 'project', projectId: id })
  return remembered((text) => {
    const answered = answers[collapseSpaces(text)]
    // `A70123 Polku` as many programs print it: the code alone tells.
    const work = answered ?? byText.get(folded(text)) ?? byText.get(folded(text).split(' ')[0] ?? '')
    return work === undefined ? err('unknown_work') : ok(work)
  })
}

/** A list says the same few names on thousands of rows. */
function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>()
  return (text) => {
    const found = known.get(text) ?? find(text)
    known.set(text, found)
    return found
  }
}
