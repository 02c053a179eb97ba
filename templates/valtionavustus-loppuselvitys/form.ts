import { emptyPlan } from '#domain/plan/plan.ts'
import type { FormDefinition } from '../engine/form.ts'
import { accountSlots } from '../state-grant-parts/slots.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

/** Loppuselvitys of a state grant: how it was used, what came of it, and what goes back. */
export const form = {
  id: 'valtionavustus-loppuselvitys',
  edition: '2023',
  names: {
    fi: 'Valtionavustuksen loppuselvitys',
    sv: 'Slutredovisning av statsunderstöd',
    en: 'Final account of a state grant',
  },
  regimes: ['STATE'],
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'xlsx', 'json'],
  input: 'report',
  narratives: accountSlots('final', emptyPlan),
  narrativesFor: (plan) => accountSlots('final', plan),
  isFrame: true,
  period: 'days',
  kinds: ['final'],
  build,
  sample,
} satisfies FormDefinition<'report'>
