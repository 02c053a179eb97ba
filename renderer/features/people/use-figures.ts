import { useMemo } from 'react'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { basisPoints, formatPercent } from '#domain/values/rate.ts'
import type { Language } from '#domain/values/language.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'

export interface Figures {
  /** Basis points as `62,5 %`. */
  share(value: number): string
  /** Basis points as `20` of percentage points. */
  points(value: number): string
  /** Hundredths with two decimals: hours and person-months. */
  hundredths(value: number): string
  /** Hundredths of an hour, as short as they are: `7,5`. */
  cell(value: number): string
}

export function figuresFor(language: Language): Figures {
  const short = (value: number) => formatDecimal(decimal(value, 2), language).replace(/[.,]?0+$/, '')
  return {
    share: (value) => formatPercent(basisPoints(value), language),
    points: short,
    hundredths: (value) => formatDecimal(decimal(value, 2), language),
    cell: short,
  }
}

export function useFigures(): Figures {
  const { language } = useLanguage()
  return useMemo(() => figuresFor(language), [language])
}
