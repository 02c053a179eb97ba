import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'
import { slots } from './slots.ts'

/** Kuukausittainen tilannekatsaus. */
export const form = {
  id: 'stm-tilannekatsaus',
  edition: '2020',
  names: { fi: 'Kuukausittainen tilannekatsaus', sv: 'Månatlig lägesöversikt', en: 'Monthly status' },
  regimes: ['STATE'],
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'json'],
  input: 'plan-status',
  period: 'months',
  narratives: slots,
  build,
  sample,
} satisfies FormDefinition<'plan-status'>
