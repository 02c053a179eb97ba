import { toSettings } from '#db/reports/read-reports.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import type { ReportHead } from '#domain/report/report.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { periodOf } from '#domain/values/period.ts'
import type { Period } from '#domain/values/period.ts'
import { AppError } from '../app-error.ts'

/** Throws `invalid_input` for a period that ends before it begins. */
export function asPeriod(given: { readonly start: string; readonly end: string } | null): Period | null {
  if (given === null) return null
  const period = periodOf(asDay(given.start), asDay(given.end))
  if (!period.ok) throw refused('period', period.error.code)
  return period.value
}

export const dayOrNull = (text: string | null): Day | null => (text === null ? null : asDay(text))

export function periodOfRow({ period_start: start, period_end: end }: ReportsTable): Period | null {
  return start === null || end === null ? null : { start: asDay(start), end: asDay(end) }
}

export function headOf(row: ReportsTable): ReportHead {
  const { id, form_id: formId, edition, kind, language, state, sequence } = row
  const settings = toSettings(row.settings_json)
  return { id, formId, edition, kind, period: periodOfRow(row), language, state, sequence, settings }
}

export const refused = (field: string, code: string, details: Record<string, unknown> = {}) =>
  new AppError('invalid_input', { problems: [{ field, code, details }] })
