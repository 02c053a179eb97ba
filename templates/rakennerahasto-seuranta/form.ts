import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'
import { slots, slotsOfPlan } from './slots.ts'

/** Seurantaraportti: one for each claim period of a structural fund project, 2014–2020 and 2021–2027. */
export const form = {
  id: 'rakennerahasto-seuranta',
  edition: '2014–2027',
  names: {
    fi: 'Rakennerahaston seurantaraportti',
    sv: 'Strukturfondens uppföljningsrapport',
    en: 'Structural fund: monitoring report',
  },
  regimes: ['SF14', 'SF21'],
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'xlsx', 'json'],
  input: 'report',
  narratives: slots,
  narrativesFor: slotsOfPlan,
  isFrame: true,
  period: 'claim',
  kinds: ['interim'],
  build,
  sample,
} satisfies FormDefinition<'report'>
