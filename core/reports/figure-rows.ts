import type { FigureRowsOut } from '#contract/index.ts'
import { findReport } from '#db/reports/read-reports.ts'
import { fieldOf } from '#domain/report/data-fields.ts'
import type { FieldValue } from '#domain/report/data-field.ts'
import { figureRows as rowsOfFigure } from '#domain/report/figure-rows.ts'
import { formatField } from '#domain/report/format-field.ts'
import type { CoreContext } from '../context.ts'
import { missing } from './edit-report.ts'
import { readRowFacts } from './input/row-facts.ts'
import { formOf } from './report-form.ts'
import { readReportInput } from './report-input.ts'
import { periodOfRow } from './report-row.ts'

/** What a person reads at once; a longer list is looked at in its area. */
export const SHOWN_ROWS = 30

/**
 * The rows that make a figure of a report, printed in its language: the first ones, how many there are, what they have
 * together and what is computed besides. Null for a figure that the data no longer has. Throws `not_found`.
 */
export async function figureRows(
  { session }: CoreContext,
  { reportId, key }: { readonly reportId: string; readonly key: string },
): Promise<FigureRowsOut | null> {
  const { db: database } = session.current()
  const row = await findReport(database, reportId)
  if (row === null) throw missing(reportId)
  const { project_id: projectId, form_id: formId, language } = row
  const form = await formOf(formId)
  const request = { projectId, formId, period: periodOfRow(row), report: row }
  const found = await database.transaction().execute(async (db) => {
    const input = await readReportInput(db, form, request, null)
    const field = fieldOf(input, key)
    return field === undefined ? null : rowsOfFigure(field, input, await readRowFacts(db, input))
  })
  if (found === null) return null
  const print = (value: FieldValue | null) => (value === null ? null : formatField(value, language))
  return {
    rows: found.rows
      .slice(0, SHOWN_ROWS)
      .map(({ source, name, day, value }) => ({ ...source, name, day, value: print(value) })),
    count: found.rows.length,
    sum: print(found.sum),
    rest: print(found.rest),
  }
}
