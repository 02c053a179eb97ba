import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

/** Yritysryhmän tietolomake: ryhmä ja sivu kustakin yrityksestä. */
export const form = {
  id: 'yritysryhma-tietolomake',
  edition: '2014–2027',
  names: {
    fi: 'Yritysryhmän tietolomake',
    sv: 'Företagsgruppens datablad',
    en: 'Data sheet of the group of companies',
  },
  regimes: ['RUR14', 'RUR23'],
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'xlsx', 'txt', 'json'],
  input: 'company-group',
  build,
  sample,
} satisfies FormDefinition<'company-group'>
