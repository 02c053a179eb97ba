import { useMemo } from 'react'
import type { IndicatorSummary } from '#contract/index.ts'
import { indicatorName, indicatorType } from '#domain/indicators/catalogue.ts'
import type { IndicatorType } from '#domain/indicators/indicator-type.ts'
import type { Language } from '#domain/values/language.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { indicatorTableWords } from './words.ts'

export interface IndicatorTexts {
  name(summary: Pick<IndicatorSummary, 'set' | 'code' | 'name'>): string
  /** A figure in the indicator's decimals; more of them when the figure has them. */
  figure(value: number, decimals: 0 | 2): string
  /** `joista naisia 8,00` and the like; `''` when the rows say nothing of it. */
  division(summary: IndicatorSummary): string
}

/** The type of a catalogue's indicator, and of the description's items; `undefined` for one's own. */
export const typeOf = ({ set, code }: Pick<IndicatorSummary, 'set' | 'code'>): IndicatorType | undefined =>
  set === 'own' ? undefined : indicatorType(set, code)

export function figureText(value: number, decimals: 0 | 2, language: Language): string {
  return decimals === 0 && value % 100 === 0
    ? formatDecimal(decimal(value / 100, 0), language)
    : formatDecimal(decimal(value, 2), language)
}

export function useIndicatorTexts(): IndicatorTexts {
  const t = useWords(indicatorTableWords)
  const { language } = useLanguage()
  return useMemo(
    () => ({
      name(summary) {
        const type = typeOf(summary)
        return type === undefined ? summary.name : indicatorName(type, language).text
      },
      figure: (value, decimals) => figureText(value, decimals, language),
      division({ breakdowns, genders, ages, sizes, foundedByWomen, decimals }) {
        const text = (value: number) => figureText(value, decimals, language)
        const parts: string[] = []
        const { women, men, nonBinary } = genders
        if (breakdowns.some((each) => each === 'women' || each === 'gender' || each === 'genderBinary')) {
          if (women > 0) parts.push(t('women', { count: text(women) }))
          if (men > 0 && !breakdowns.includes('women')) parts.push(t('men', { count: text(men) }))
          if (nonBinary > 0) parts.push(t('nonBinary', { count: text(nonBinary) }))
        }
        if (breakdowns.includes('foundedByWomen') && foundedByWomen > 0) {
          parts.push(t('founded', { count: text(foundedByWomen) }))
        }
        if (breakdowns.includes('age')) {
          for (const [age, count] of Object.entries(ages)) parts.push(`${age}: ${text(count)}`)
        }
        if (breakdowns.includes('size')) {
          for (const [size, count] of Object.entries(sizes)) if (count > 0) parts.push(`${size}: ${text(count)}`)
        }
        return parts.join(', ')
      },
    }),
    [t, language],
  )
}
