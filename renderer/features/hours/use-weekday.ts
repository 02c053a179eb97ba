import { useMemo } from 'react'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'

const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

/** `ma`, `ti` … of a day. */
export function useWeekday(): (day: string) => string {
  const { language } = useLanguage()
  return useMemo(() => {
    const names = new Intl.DateTimeFormat(locales[language], { weekday: 'short', timeZone: 'UTC' })
    return (day) => names.format(new Date(`${day}T00:00:00Z`)).slice(0, 2)
  }, [language])
}
