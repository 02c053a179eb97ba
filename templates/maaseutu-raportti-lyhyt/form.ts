import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'
import { slots } from './slots.ts'

/** Maaseuturahaston raportti, lyhyt runko: for a period and for the whole project. */
export const form = {
  id: 'maaseutu-raportti-lyhyt',
  edition: '2014–2027',
  names: {
    fi: 'Maaseuturahaston raportti, lyhyt runko',
    sv: 'Landsbygdsfondens rapport, kort stomme',
    en: 'Rural fund: report on the short frame',
  },
  regimes: ['RUR14', 'RUR23'],
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'xlsx', 'json'],
  input: 'report',
  narratives: slots,
  isFrame: true,
  period: 'days',
  kinds: ['interim', 'final'],
  build,
  sample,
} satisfies FormDefinition<'report'>
