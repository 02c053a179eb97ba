import { REGIMES } from '#domain/rules/regime.ts'
import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

/** Ilmoitus vähämerkityksisestä tuesta ja yrityksen vakuutus. */
export const form = {
  id: 'yritys-de-minimis',
  edition: '2014–2030',
  names: {
    fi: 'Vähämerkityksinen tuki: ilmoitus ja vakuutus',
    sv: 'Stöd av mindre betydelse: meddelande och försäkran',
    en: 'De minimis aid: notice and declaration',
  },
  regimes: REGIMES,
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'xlsx', 'txt', 'json'],
  input: 'company-group',
  build,
  sample,
} satisfies FormDefinition<'company-group'>
