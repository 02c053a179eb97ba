import { useMemo } from 'react'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { InputField } from './InputField.tsx'
import type { FieldProps } from './InputField.tsx'
import { dayParser, freeTextParser, lineParser, moneyParser, numberParser } from './parsers.ts'
import type { NumberRules } from './parsers.ts'

interface TextFieldProps extends FieldProps<string> {
  readonly maxLength?: number
  readonly inputMode?: 'text' | 'email' | 'tel' | 'url'
  readonly placeholder?: string | undefined
}

/** One line of text. */
export function TextField({ maxLength = 2_000, ...props }: TextFieldProps) {
  const parser = useMemo(
    () => lineParser({ required: props.required ?? false, maxLength }),
    [props.required, maxLength],
  )
  return <InputField {...props} parser={parser} />
}

interface LongTextFieldProps extends FieldProps<string> {
  readonly maxLength?: number
  readonly minRows?: number
}

/** Free text of many lines, kept to the byte; the box grows with it. Ctrl+Enter saves without leaving. */
export function LongTextField({ maxLength = 200_000, ...props }: LongTextFieldProps) {
  const parser = useMemo(
    () => freeTextParser({ required: props.required ?? false, maxLength }),
    [props.required, maxLength],
  )
  return <InputField {...props} input="lines" parser={parser} />
}

/** Euros and cents, kept as integer cents. */
export function MoneyField({ width = '14rem', ...props }: FieldProps<number | null>) {
  const { language } = useLanguage()
  const parser = useMemo(() => moneyParser(language), [language])
  return <InputField {...props} width={width} parser={parser} inputMode="decimal" align="right" unit="€" />
}

/** A day written the Finnish way, `1.9.2015`. */
export function DayField({ width = '11rem', ...props }: FieldProps<string | null>) {
  return <InputField {...props} width={width} parser={dayParser} placeholder="1.9.2015" />
}

interface NumberFieldProps extends FieldProps<number | null> {
  readonly rules: NumberRules
}

export function NumberField({ width = '9rem', rules, ...props }: NumberFieldProps) {
  const { language } = useLanguage()
  const { scale, min, max } = rules
  const parser = useMemo(() => numberParser({ scale, min, max }, language), [scale, min, max, language])
  const inputMode = scale === 0 ? 'numeric' : 'decimal'
  return <InputField {...props} width={width} parser={parser} inputMode={inputMode} align="right" />
}
