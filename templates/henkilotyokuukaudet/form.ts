import { REGIMES } from '#domain/rules/regime.ts'
import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

/** Henkilötyökuukaudet henkilöittäin ja tehtävittäin. */
export const form = {
  id: 'henkilotyokuukaudet',
  edition: '2014–2027',
  names: { fi: 'Henkilötyökuukaudet', sv: 'Personmånader', en: 'Person-months' },
  regimes: REGIMES,
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'xlsx', 'json'],
  input: 'person-months',
  period: 'days',
  build,
  sample,
} satisfies FormDefinition<'person-months'>
