import type { Language } from '#domain/values/language.ts'

const fi = {
  enterprises: 'yritystä',
  persons: 'henkilöä',
  participants: 'osallistujaa',
  organisations: 'organisaatiota',
  FTE: 'htv',
  'annual FTEs': 'htv',
  days: 'päivää',
  euro: '€',
  EUR: '€',
  events: 'tilaisuutta',
  projects: 'hanketta',
  operations: 'toimea',
  beneficiaries: 'tuensaajaa',
}
const sv = {
  enterprises: 'företag',
  persons: 'personer',
  participants: 'deltagare',
  organisations: 'organisationer',
  FTE: 'årsverken',
  'annual FTEs': 'årsverken',
  days: 'dagar',
  euro: '€',
  EUR: '€',
  events: 'tillfällen',
  projects: 'projekt',
  operations: 'insatser',
  beneficiaries: 'stödmottagare',
}

const units: Readonly<Record<Language, Readonly<Record<string, string>>>> = { fi, sv, en: {} }

/** The unit of an indicator as it is printed; acts name units in English. */
export const indicatorUnit = (unit: string, language: Language): string => units[language][unit] ?? unit
