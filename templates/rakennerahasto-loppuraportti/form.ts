import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'
import { slots, slotsOfPlan } from './slots.ts'

/** Loppuraportti of a structural fund project, 2014–2020 and 2021–2027. */
export const form = {
  id: 'rakennerahasto-loppuraportti',
  edition: '2014–2027',
  names: {
    fi: 'Rakennerahaston loppuraportti',
    sv: 'Strukturfondens slutrapport',
    en: 'Structural fund: final report',
  },
  regimes: ['SF14', 'SF21'],
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'xlsx', 'json'],
  input: 'report',
  narratives: slots,
  narrativesFor: slotsOfPlan,
  summarySection: 'summary',
  isFrame: true,
  kinds: ['final'],
  build,
  sample,
} satisfies FormDefinition<'report'>
