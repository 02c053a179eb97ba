import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { outlines } from './outlines.ts'
import { sample } from './sample.ts'
import { slots } from './slots.ts'

/** Maaseuturahaston loppuraportti, pitkä runko; also as interim report (väliraportti). */
export const form = {
  id: 'maaseutu-loppuraportti',
  edition: '2014–2027',
  names: {
    fi: 'Maaseuturahaston raportti, pitkä runko',
    sv: 'Landsbygdsfondens rapport, lång stomme',
    en: 'Rural fund: report on the long frame',
  },
  regimes: ['RUR14', 'RUR23'],
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'xlsx', 'json'],
  input: 'report',
  narratives: slots,
  outlines,
  isFrame: true,
  period: 'days',
  kinds: ['final', 'interim'],
  build,
  sample,
} satisfies FormDefinition<'report'>
