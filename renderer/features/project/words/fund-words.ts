import { defineWords } from '../../../i18n/words.ts'

export const fundWords = defineWords({
  fi: { EAKR: 'EAKR – Euroopan aluekehitysrahasto', ESR: 'ESR – Euroopan sosiaalirahasto' },
  sv: { EAKR: 'ERUF – Europeiska regionala utvecklingsfonden', ESR: 'ESF – Europeiska socialfonden' },
  en: { EAKR: 'ERDF – European Regional Development Fund', ESR: 'ESF – European Social Fund' },
})
