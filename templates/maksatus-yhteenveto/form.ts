import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

/** Maksatushakemuksen yhteenveto: costs, support, funding, vouchers, pay and attachments of one claim. */
export const form = {
  id: 'maksatus-yhteenveto',
  edition: '2014–2027',
  names: {
    fi: 'Maksatushakemuksen yhteenveto',
    sv: 'Sammandrag av utbetalningsansökan',
    en: 'Summary of a payment claim',
  },
  regimes: ['SF14', 'SF21', 'RUR14', 'RUR23'],
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'xlsx', 'json'],
  input: 'claim-summary',
  period: 'claim',
  build,
  sample,
} satisfies FormDefinition<'claim-summary'>
