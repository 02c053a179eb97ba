import { asMonth, isMonth, periodOfMonth } from '#domain/values/month.ts'
import { parseFinnishPeriod } from '#domain/values/period-text.ts'
import type { ReportPeriod } from './use-preview.ts'

export interface ReadPeriod {
  readonly ok: boolean
  /** `undefined` = the form's usual period, also while the text can't be read. */
  readonly value: ReportPeriod | undefined
}

/** Reads `1.1.2020–30.6.2020` and, for a whole month, `5/2020`. An empty text is the form's usual period. */
export function readPeriod(text: string): ReadPeriod {
  const tidy = text.trim()
  if (tidy === '') return { ok: true, value: undefined }
  const [, number = '', year = ''] = /^(\d{1,2})\/(\d{4})$/.exec(tidy) ?? []
  const month = `${year}-${number.padStart(2, '0')}`
  if (isMonth(month)) {
    const { start, end } = periodOfMonth(asMonth(month))
    return { ok: true, value: { from: start, to: end } }
  }
  const parsed = parseFinnishPeriod(tidy)
  return parsed.ok
    ? { ok: true, value: { from: parsed.value.start, to: parsed.value.end } }
    : { ok: false, value: undefined }
}
