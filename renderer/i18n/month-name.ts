import { useMemo } from 'react'
import type { Language } from '#domain/values/language.ts'
import { useLanguage } from './LanguageProvider.tsx'

const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<Language, string>

/** `YYYY-MM` as people say it: `toukokuu 2018`. */
export function monthNameFor(language: Language): (month: string) => string {
  const names = new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (month) => names.format(new Date(`${month}-01T00:00:00Z`))
}

export function useMonthName(): (month: string) => string {
  const { language } = useLanguage()
  return useMemo(() => monthNameFor(language), [language])
}

/** `01`–`12` as people say it, without the year: `toukokuu`. */
export function useMonthOnly(): (number: string) => string {
  const { language } = useLanguage()
  return useMemo(() => {
    const names = new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' })
    return (number) => names.format(new Date(`2000-${number}-01T00:00:00Z`))
  }, [language])
}
