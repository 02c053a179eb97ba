import { REGIMES } from '#domain/rules/regime.ts'
import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

/** Seurantatiedot: indikaattorien tavoitteet ja toteuma. */
export const form = {
  id: 'seurantatiedot',
  edition: '2014–2027',
  names: { fi: 'Seurantatiedot', sv: 'Uppföljningsuppgifter', en: 'Monitoring data' },
  regimes: REGIMES,
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'xlsx', 'json'],
  input: 'indicator-report',
  period: 'days',
  build,
  sample,
} satisfies FormDefinition<'indicator-report'>
