import { defineWords } from '../../i18n/words.ts'

export const helpWords = defineWords({
  fi: { title: 'Ohje', pages: 'Ohjeen sivut' },
  sv: { title: 'Hjälp', pages: 'Hjälpens sidor' },
  en: { title: 'Help', pages: 'Pages of the help' },
})
