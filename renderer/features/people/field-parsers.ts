import type { Language } from '#domain/values/language.ts'
import { basisPoints, formatPercent, parsePercent } from '#domain/values/rate.ts'
import { err, ok } from '#domain/values/result.ts'
import { dayParser } from '../../ui/fields/parsers.ts'
import type { FieldParser } from '../../ui/fields/parsers.ts'

/** Share of full time, `50 %`, kept in basis points: above 0, at most 100 %. */
export function shareParser(language: Language): FieldParser<number> {
  return {
    format: (value) => formatPercent(basisPoints(value), language),
    parse(text) {
      const parsed = parsePercent(text)
      if (!parsed.ok) return err({ code: parsed.error.code === 'negative' ? 'out_of_range' : parsed.error.code })
      return parsed.value < 1 || parsed.value > 10_000 ? err({ code: 'out_of_range' }) : ok(parsed.value)
    },
  }
}

/** A rate that may be missing, 0–100 %. */
export function rateParser(language: Language): FieldParser<number | null> {
  return {
    format: (value) => (value === null ? '' : formatPercent(basisPoints(value), language)),
    parse(text) {
      if (text.trim() === '') return ok(null)
      const parsed = parsePercent(text)
      if (!parsed.ok) return err({ code: parsed.error.code === 'negative' ? 'out_of_range' : parsed.error.code })
      return parsed.value > 10_000 ? err({ code: 'out_of_range' }) : ok(parsed.value)
    },
  }
}

export interface DayBounds {
  readonly from?: string | null
  readonly to?: string | null
}

/** A day that stays in order with the other end of its period. */
export function requiredDayParser({ from, to }: DayBounds): FieldParser<string> {
  return {
    format: dayParser.format,
    parse(text) {
      const parsed = optionalDayParser({ from: from ?? null, to: to ?? null }).parse(text)
      if (!parsed.ok) return parsed
      return parsed.value === null ? err({ code: 'empty' }) : ok(parsed.value)
    },
  }
}

export function optionalDayParser({ from, to }: DayBounds): FieldParser<string | null> {
  return {
    format: dayParser.format,
    parse(text) {
      const parsed = dayParser.parse(text)
      if (!parsed.ok || parsed.value === null) return parsed
      const isEarly = from !== undefined && from !== null && parsed.value < from
      const isLate = to !== undefined && to !== null && parsed.value > to
      return isEarly || isLate ? err({ code: 'end_before_start' }) : parsed
    },
  }
}
