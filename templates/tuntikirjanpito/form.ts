import { REGIMES } from '#domain/rules/regime.ts'
import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

/** Tuntikirjanpito: a person's whole working time in a month, to sign. */
export const form = {
  id: 'tuntikirjanpito',
  edition: '2014–2027',
  names: { fi: 'Tuntikirjanpito', sv: 'Arbetstidsbokföring', en: 'Time sheet' },
  regimes: REGIMES,
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'xlsx', 'json'],
  input: 'hour-sheets',
  period: 'months',
  build,
  sample,
} satisfies FormDefinition<'hour-sheets'>
