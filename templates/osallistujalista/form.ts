import { REGIMES } from '#domain/rules/regime.ts'
import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

/** Osallistujalista: tilaisuuden lista allekirjoitettavaksi. */
export const form = {
  id: 'osallistujalista',
  edition: '2014–2027',
  names: { fi: 'Osallistujalista', sv: 'Deltagarlista', en: 'Attendance sheet' },
  regimes: REGIMES,
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'xlsx', 'json'],
  input: 'attendance-sheets',
  period: 'days',
  build,
  sample,
} satisfies FormDefinition<'attendance-sheets'>
