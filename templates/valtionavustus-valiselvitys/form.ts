import { emptyPlan } from '#domain/plan/plan.ts'
import type { FormDefinition } from '../engine/form.ts'
import { accountSlots } from '../state-grant-parts/slots.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

/** Väliselvitys of a state grant: the same questions as the final account without its first two. */
export const form = {
  id: 'valtionavustus-valiselvitys',
  edition: '2023',
  names: {
    fi: 'Valtionavustuksen väliselvitys',
    sv: 'Mellanredovisning av statsunderstöd',
    en: 'Interim account of a state grant',
  },
  regimes: ['STATE'],
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'xlsx', 'json'],
  input: 'report',
  narratives: accountSlots('interim', emptyPlan),
  narrativesFor: (plan) => accountSlots('interim', plan),
  isFrame: true,
  period: 'days',
  kinds: ['interim'],
  build,
  sample,
} satisfies FormDefinition<'report'>
