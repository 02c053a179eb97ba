import type { FieldValue } from '#domain/report/data-field.ts'
import { formatField } from '#domain/report/format-field.ts'
import type { Language } from '#domain/values/language.ts'
import { basisPoints, formatPercent } from '#domain/values/rate.ts'
import { MINUS } from '#domain/values/text.ts'

export const figureText = (value: FieldValue | null, language: Language): string =>
  value === null ? '–' : formatField(value, language)

/** With its sign: `+1 000,00 €`, `−12 400,00 €`; `''` for none. */
export function differenceText(difference: FieldValue | null, language: Language): string {
  if (difference === null) return ''
  return signed(formatField(difference, language))
}

/** `+25 %`; `''` where there was nothing before. */
export const shareText = (changeShare: number | null, language: Language): string =>
  changeShare === null ? '' : signed(formatPercent(basisPoints(changeShare), language))

const signed = (text: string) => (/^[-−]/.test(text) ? text.replace('-', MINUS) : `+${text}`)
