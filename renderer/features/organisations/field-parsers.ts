import { findMunicipality, municipalityName } from '#domain/catalogue/dated-municipalities.ts'
import { parseBusinessId } from '#domain/values/business-id.ts'
import { cents, formatMoney, parseMoney } from '#domain/values/money.ts'
import type { Language } from '#domain/values/language.ts'
import { err, ok } from '#domain/values/result.ts'
import type { FieldValue } from '../../ui/fields/draft-store.ts'
import { dayParser, numberParser } from '../../ui/fields/parsers.ts'
import type { FieldParser } from '../../ui/fields/parsers.ts'
import type { FieldPort } from '../../ui/fields/use-editable-row.ts'

/** A right Y-tunnus in any way of writing, kept in its printed form; an empty field is `null`. */
export const businessIdParser: FieldParser<string | null> = {
  format: (value) => value ?? '',
  parse(text) {
    if (text.trim() === '') return ok(null)
    const parsed = parseBusinessId(text)
    if (parsed.ok) return parsed
    return parsed.error.code === 'other_form' ? ok(parsed.error.suggestion) : err({ code: parsed.error.code })
  },
}

/** Name of a municipality, in either language, or its code; kept as the code. */
export function municipalityParser(language: Language): FieldParser<string | null> {
  return {
    format: (value) => (value === null ? '' : municipalityName(value, language)),
    parse(text) {
      if (text.trim() === '') return ok(null)
      const found = findMunicipality(text)
      return found === undefined ? err({ code: 'municipality_unknown' }) : ok(found.code)
    },
  }
}

/** Annual work units in 1/10 000, shown without zeros at the end. */
export function workUnitsParser(language: Language): FieldParser<number | null> {
  const parser = numberParser({ scale: 4, min: 0, max: 10_000_000_000 }, language)
  return { ...parser, format: (value) => parser.format(value).replace(/([.,]\d*?)0+$/, '$1') }
}

/** An amount that must be there; minus for a cut. */
export function requiredMoneyParser(language: Language): FieldParser<number> {
  return {
    format: (value) => formatMoney(cents(value), { style: 'plain' }, language),
    parse: (text) => (text.trim() === '' ? err({ code: 'empty' }) : parseMoney(text)),
  }
}

/** A day that must be there. */
export const requiredDayParser: FieldParser<string> = {
  format: dayParser.format,
  parse(text) {
    const parsed = dayParser.parse(text)
    if (!parsed.ok) return parsed
    return parsed.value === null ? err({ code: 'empty' }) : ok(parsed.value)
  },
}

export type Answer = 'yes' | 'no' | null

/** A yes, a no or not known, as a choice of three. */
export function answerPort({ key, value, save }: FieldPort<boolean | null>): FieldPort<Answer> {
  const toAnswer = (known: boolean | null): Answer => (known === null ? null : known ? 'yes' : 'no')
  const toValue = (base: FieldValue) => (base === null ? null : base === 'yes')
  return { key, value: toAnswer(value), save: (answer, base) => save(toValue(answer), toValue(base)) }
}
