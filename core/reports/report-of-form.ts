import type { Kysely } from 'kysely'
import { findReport, reportOfForm } from '#db/reports/read-reports.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import type { Database } from '#db/schema.ts'
import type { Period } from '#domain/values/period.ts'
import type { AnyForm } from '#templates/engine/form.ts'
import { missing } from './edit-report.ts'
import { periodOfRow } from './report-row.ts'

interface Asked {
  readonly projectId: string
  readonly form: AnyForm
  readonly period: Period | null
  readonly reportId: string | undefined
}

/**
 * The report that a form is printed of: the one that is asked for, otherwise the newest of the form and the period; and
 * the period, which is that of the report when none was asked for. Throws `not_found`.
 */
export async function placeOfForm(
  db: Kysely<Database>,
  { projectId, form, period, reportId }: Asked,
): Promise<{ report: ReportsTable | null; period: Period | null }> {
  if (reportId !== undefined) {
    const report = await findReport(db, reportId)
    if (report === null || report.project_id !== projectId || report.form_id !== form.id) throw missing(reportId)
    return { report, period: periodOfRow(report) ?? period }
  }
  if (form.narratives === undefined && form.input !== 'report') return { report: null, period }
  const report = await reportOfForm(db, { projectId, formId: form.id, period })
  return { report, period: period ?? (report === null ? null : periodOfRow(report)) }
}
