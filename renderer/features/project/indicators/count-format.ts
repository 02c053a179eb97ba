import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'

/** Hundredths as people write them: `11`, `11,50`. */
export function useCountText(): (hundredths: number) => string {
  const { language } = useLanguage()
  return (hundredths) =>
    hundredths % 100 === 0
      ? formatDecimal(decimal(hundredths / 100, 0), language)
      : formatDecimal(decimal(hundredths, 2), language)
}
