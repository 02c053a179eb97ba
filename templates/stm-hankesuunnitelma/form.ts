import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'
import { slots } from './slots.ts'

/** Ministeriön hankesuunnitelma. */
export const form = {
  id: 'stm-hankesuunnitelma',
  edition: '2020',
  names: { fi: 'Ministeriön hankesuunnitelma', sv: 'Ministeriets projektplan', en: 'Ministry project plan' },
  regimes: ['STATE'],
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'json'],
  input: 'project-plan',
  narratives: slots,
  build,
  sample,
} satisfies FormDefinition<'project-plan'>
