import type { SourceTable } from '../../places/source-place.ts'
import type { Day } from '../../values/day.ts'
import type { Language } from '../../values/language.ts'
import type { Period } from '../../values/period.ts'
import type { DataField, FieldGroup, FieldReading, FieldValue } from '../data-field.ts'
import type { ReportInput } from '../report-input.ts'

export type Names = Readonly<Record<Language, string>>
type Rows = FieldReading['rows']

export const names = (fi: string, sv: string, en: string): Names => ({ fi, sv, en })

/** Of a row of a family: `Palkkakustannukset: toteutunut`. */
export const named = (row: Names, what: Names): Names => ({
  fi: `${row.fi}: ${what.fi}`,
  sv: `${row.sv}: ${what.sv}`,
  en: `${row.en}: ${what.en}`,
})

export const same = (text: string): Names => names(text, text, text)

export const rowsOf = (table: SourceTable, ids: readonly string[], field: string, isSum = true): Rows => ({
  table,
  ids,
  field,
  isSum,
})

/** `null` when there is no value. */
export const reading = (value: FieldValue | null, rows: Rows): FieldReading | null =>
  value === null ? null : { value, rows }

export const money = (cents: number | null): FieldValue | null => (cents === null ? null : { kind: 'money', cents })
export const count = (value: number | null): FieldValue | null => (value === null ? null : { kind: 'count', value })
export const hundredths = (value: number | null): FieldValue | null =>
  value === null ? null : { kind: 'hundredths', value }
export const share = (basisPoints: number | null): FieldValue | null =>
  basisPoints === null ? null : { kind: 'share', basisPoints }
export const text = (value: string | null): FieldValue | null =>
  value === null || value === '' ? null : { kind: 'text', text: value }
export const day = (value: Day | null): FieldValue | null => (value === null ? null : { kind: 'day', day: value })
export const period = (value: Period | null): FieldValue | null =>
  value === null ? null : { kind: 'period', start: value.start, end: value.end }

/** Basis points of a part, to the nearest; `null` of nothing. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 10_000) / whole)

export const field = (
  group: FieldGroup,
  key: string,
  fieldNames: Names,
  read: (input: ReportInput) => FieldReading | null,
): DataField => ({ key, group, names: fieldNames, read })

/** A name as a part of a key: lower case, other signs as one hyphen. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
