import { formatDay, isDay } from '#domain/values/day.ts'
import { parseFinnishDay } from '#domain/values/day-text.ts'
import type { Language } from '#domain/values/language.ts'
import { cents, formatMoney, parseMoney } from '#domain/values/money.ts'
import { decimal, formatDecimal, parseDecimal, unitsAtScale } from '#domain/values/numbers.ts'
import type { DecimalScale } from '#domain/values/numbers.ts'
import { err, ok } from '#domain/values/result.ts'
import type { Result } from '#domain/values/result.ts'
import type { FieldProblem } from './draft-store.ts'

/** How a value is shown in a field and read from it. */
export interface FieldParser<Value> {
  readonly format: (value: Value) => string
  readonly parse: (text: string) => Result<Value, FieldProblem>
}

export interface TextRules {
  readonly required?: boolean
  readonly maxLength: number
}

/** One line of text: spaces at the ends are dropped. */
export function lineParser({ required = false, maxLength }: TextRules): FieldParser<string> {
  return {
    format: (value) => value,
    parse(text) {
      const value = text.trim()
      if (required && value === '') return err({ code: 'empty' })
      return value.length > maxLength ? err({ code: 'too_long' }) : ok(value)
    },
  }
}

/** Free text, kept to the byte. */
export function freeTextParser({ required = false, maxLength }: TextRules): FieldParser<string> {
  return {
    format: (value) => value,
    parse(text) {
      if (required && text.trim() === '') return err({ code: 'empty' })
      return text.length > maxLength ? err({ code: 'too_long' }) : ok(text)
    },
  }
}

/** Euro cents; an empty field is `null`. */
export function moneyParser(language: Language): FieldParser<number | null> {
  return {
    format: (value) => (value === null ? '' : formatMoney(cents(value), { style: 'plain' }, language)),
    parse: (text) => (text.trim() === '' ? ok(null) : parseMoney(text)),
  }
}

/** `YYYY-MM-DD`; written and read as `1.9.2015` in every language of the screen, an empty field is `null`. */
export const dayParser: FieldParser<string | null> = {
  format: (value) => (value === null ? '' : isDay(value) ? formatDay(value, 'fi') : value),
  parse: (text) => (text.trim() === '' ? ok(null) : isDay(text.trim()) ? ok(text.trim()) : parseFinnishDay(text)),
}

export interface NumberRules {
  /** The value is in units of `10^-scale`: 2 = hundredths. */
  readonly scale: DecimalScale
  readonly min: number
  readonly max: number
}

/** A number in fixed units; `min` and `max` are in those units too. An empty field is `null`. */
export function numberParser({ scale, min, max }: NumberRules, language: Language): FieldParser<number | null> {
  return {
    format: (value) => (value === null ? '' : shortest(formatDecimal(decimal(value, scale), language), scale)),
    parse(text) {
      if (text.trim() === '') return ok(null)
      const parsed = parseDecimal(text, { maxDecimals: scale })
      if (!parsed.ok) return parsed
      const value = unitsAtScale(parsed.value, scale)
      return value === undefined || value < min || value > max ? err({ code: 'out_of_range' }) : ok(value)
    },
  }
}

/** `11,00` is shown as `11`, `11,50` stays. Without decimals a mark groups thousands: `12,000`. */
function shortest(text: string, scale: DecimalScale): string {
  return scale === 0 ? text : text.replace(/[.,]0+$/, '')
}
