import type { ReportField } from '#contract/index.ts'
import { findReport } from '#db/reports/read-reports.ts'
import { fieldsOf } from '#domain/report/data-fields.ts'
import { formatField } from '#domain/report/format-field.ts'
import type { CoreContext } from '../context.ts'
import { missing } from './edit-report.ts'
import { reportInput } from './report-input.ts'
import { periodOfRow } from './report-row.ts'

/** The figures that texts of a report may have in them, as they print now. Throws `not_found`. */
export async function fields(context: CoreContext, reportId: string): Promise<ReportField[]> {
  const row = await findReport(context.session.current().db, reportId)
  if (row === null) throw missing(reportId)
  const { project_id: projectId, form_id: formId, language } = row
  const input = await reportInput(context, { projectId, formId, period: periodOfRow(row), report: row })
  return fieldsOf(input).map((field) => {
    const reading = field.read(input)
    return {
      key: field.key,
      group: field.group,
      name: field.names[language],
      printed: reading === null ? null : formatField(reading.value, language),
      rows: reading?.rows ?? null,
    }
  })
}
