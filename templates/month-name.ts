import type { Language } from '#domain/values/language.ts'
import type { Month } from '#domain/values/month.ts'

const names: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    'tammikuu',
    'helmikuu',
    'maaliskuu',
    'huhtikuu',
    'toukokuu',
    'kesäkuu',
    'heinäkuu',
    'elokuu',
    'syyskuu',
    'lokakuu',
    'marraskuu',
    'joulukuu',
  ],
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** `helmikuu 2026`. */
export function monthName(month: Month, language: Language): string {
  const [year = '', number = ''] = month.split('-')
  return `${names[language][Number(number) - 1] ?? ''} ${year}`
}
