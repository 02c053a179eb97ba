import type { FormDefinition } from '../engine/form.ts'
import { build } from './build.ts'
import { writePublishedText } from './published/write.ts'
import { sample } from './sample.ts'

/** Hankkeen kuvaus 2014–2020 (EAKR, ESR, REACT-EU). */
export const form = {
  id: 'rakennerahasto-kuvaus-2014',
  edition: '2014–2020',
  names: {
    fi: 'Hankkeen kuvaus 2014–2020',
    sv: 'Beskrivning av projektet 2014–2020',
    en: 'Project description 2014–2020',
  },
  regimes: ['SF14'],
  languages: ['fi', 'sv', 'en'],
  formats: ['pdf', 'txt', 'json'],
  input: 'project-description',
  build,
  plainText: ({ description, layout }) => writePublishedText(description, layout),
  sample,
} satisfies FormDefinition<'project-description'>
