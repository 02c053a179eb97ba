import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

/** Hankkeen kuvaus 2021–2027 (EAKR, ESR+, JTF). */
export const form = {
  id: 'rakennerahasto-kuvaus-2021',
  edition: '2021–2027',
  names: {
    fi: 'Hankkeen kuvaus 2021–2027',
    sv: 'Beskrivning av projektet 2021–2027',
    en: 'Project description 2021–2027',
  },
  regimes: ['SF21'],
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'xlsx', 'json'],
  input: 'report',
  isFrame: true,
  period: 'days',
  build,
  sample,
} satisfies FormDefinition<'report'>
