import { PLAIN_TYPE, SHOWN_TYPES } from '#domain/attachments/file-type.ts'
import type { FileType } from '#domain/attachments/file-type.ts'
import type { Language } from '#domain/values/language.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'

/** The word for a type; what is not known is another file. */
export function typeKey(mediaType: string): FileType {
  return SHOWN_TYPES.find((type) => type === mediaType) ?? PLAIN_TYPE
}

const units: Readonly<Record<Language, readonly [kilo: string, mega: string]>> = {
  fi: ['kt', 'Mt'],
  sv: ['kB', 'MB'],
  en: ['kB', 'MB'],
}

/** `12 kt`, `1,4 Mt`: at least 1 of the smaller unit. */
export function sizeText(bytes: number, language: Language): string {
  const [kilo, mega] = units[language]
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))}\u00A0${kilo}`
  return `${formatDecimal(decimal(Math.round(bytes / 100_000), 1), language)}\u00A0${mega}`
}
