import { REGIMES } from '#domain/rules/regime.ts'
import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

/** Selvitys yritysten omarahoituksesta. */
export const form = {
  id: 'yritys-omarahoitus',
  edition: '2014–2027',
  names: {
    fi: 'Selvitys yritysten omarahoituksesta',
    sv: 'Utredning om företagens egen finansiering',
    en: 'Account of the companies’ own money',
  },
  regimes: REGIMES,
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'xlsx', 'txt', 'json'],
  input: 'company-group',
  build,
  sample,
} satisfies FormDefinition<'company-group'>
