import { useMemo } from 'react'
import type { Language } from '#domain/values/language.ts'
import { basisPoints, formatPercent, parsePercent } from '#domain/values/rate.ts'
import { ok } from '#domain/values/result.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { InputField } from './InputField.tsx'
import type { FieldProps } from './InputField.tsx'
import type { FieldParser } from './parsers.ts'

/** Basis points, written and read as per cent with at most two decimals; an empty field is `null`. */
export function percentParser(language: Language): FieldParser<number | null> {
  return {
    format: (value) => (value === null ? '' : formatPercent(basisPoints(value), language)),
    parse: (text) => (text.trim() === '' ? ok(null) : parsePercent(text)),
  }
}

/** A share kept in basis points: `17,5 %` is 1750. */
export function PercentField({ width = '9rem', ...props }: FieldProps<number | null>) {
  const { language } = useLanguage()
  const parser = useMemo(() => percentParser(language), [language])
  return <InputField {...props} width={width} parser={parser} inputMode="decimal" align="right" />
}
