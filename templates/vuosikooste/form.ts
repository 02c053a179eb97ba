import { REGIMES } from '#domain/rules/regime.ts'
import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

/** Organisaation vuosi: kaikki hankkeet yhdessä. */
export const form = {
  id: 'vuosikooste',
  edition: '2026',
  names: { fi: 'Hankkeiden vuosikooste', sv: 'Projektens årsöversikt', en: 'Year of the projects' },
  regimes: REGIMES,
  scope: 'organisation',
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'xlsx', 'txt', 'json'],
  input: 'organisation-year',
  period: 'days',
  build,
  sample,
} satisfies FormDefinition<'organisation-year'>
