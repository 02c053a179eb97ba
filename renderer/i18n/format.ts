import { useMemo } from 'react'
import { isDay, formatDay } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { cents, formatMoney } from '#domain/values/money.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { EN_DASH, NO_BREAK_SPACE } from '#domain/values/text.ts'
import { useLanguage } from './LanguageProvider.tsx'

export interface Format {
  /** `1 234,50 €`; `''` for none. */
  money(amountCents: number | null): string
  /** `1 235 €`, rounded for lists; `''` for none. */
  wholeEuros(amountCents: number | null): string
  /** `1.9.2015`; `''` for none. */
  day(day: string | null): string
  /** `1.9.2015–31.8.2017`; an open end is left open. */
  period(start: string | null, end: string | null): string
  /** Date and time of day in the machine's own time zone. */
  instant(iso: string): string
  count(value: number): string
  /** Size of a file for people: `1,4 Mt`. */
  bytes(size: number): string
}

const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<Language, string>
const units = { fi: ['kt', 'Mt', 'Gt'], sv: ['kB', 'MB', 'GB'], en: ['kB', 'MB', 'GB'] } as const

export function formatFor(language: Language): Format {
  const instants = new Intl.DateTimeFormat(locales[language], { dateStyle: 'short', timeStyle: 'short' })
  const day = (value: string | null) => (value !== null && isDay(value) ? formatDay(value, language) : (value ?? ''))
  return {
    money: (amount) => (amount === null ? '' : formatMoney(cents(amount), { style: 'euro' }, language)),
    wholeEuros: (amount) => (amount === null ? '' : formatMoney(cents(amount), { style: 'whole' }, language)),
    day,
    period: (start, end) => (start === null && end === null ? '' : `${day(start)}${EN_DASH}${day(end)}`),
    instant: (iso) => instants.format(new Date(iso)),
    count: (value) => formatDecimal(decimal(value, 0), language),
    bytes: (size) => formatBytes(size, language),
  }
}

function formatBytes(size: number, language: Language): string {
  const step = size < 1_000_000 ? 0 : size < 1_000_000_000 ? 1 : 2
  const tenths = Math.max(1, Math.round((size / 1000 ** (step + 1)) * 10))
  return `${formatDecimal(decimal(tenths, 1), language)}${NO_BREAK_SPACE}${units[language][step]}`
}

export function useFormat(): Format {
  const { language } = useLanguage()
  return useMemo(() => formatFor(language), [language])
}
