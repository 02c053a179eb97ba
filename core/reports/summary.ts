import { findReport } from '#db/reports/read-reports.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import { gapWords } from '#domain/narrative/gap-words.ts'
import { plainText } from '#domain/narrative/plain-text.ts'
import type { Language } from '#domain/values/language.ts'
import type { BuildOptions, FormDefinition } from '#templates/engine/form.ts'
import { type Numbering, numberModel } from '#templates/engine/numbering.ts'
import { fieldPrinter } from '#templates/report-texts.ts'
import type { FormInputs } from '#templates/inputs.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { readRows, update } from '../projects/projects.ts'
import { missing } from './edit-report.ts'
import { formOf } from './report-form.ts'
import { reportInput } from './report-input.ts'
import { periodOfRow, refused } from './report-row.ts'

export interface SummaryOffer {
  readonly projectVersion: number
  /** The description's summary of the final report; `null` = it has no such section. */
  readonly current: string | null
  /** That of the report as it prints, a line for each paragraph; `''` while nothing is written. */
  readonly offered: string
}

/**
 * The summary that a report could give to the public description of its project, and what is there now. Throws
 * `not_found`, also for a form without such a section.
 */
export async function summary(context: CoreContext, reportId: string): Promise<SummaryOffer> {
  const { project } = await readRows(context, (await requireReport(context, reportId)).project_id)
  return { projectVersion: project.version, current: project.final_summary, offered: await offered(context, reportId) }
}

/**
 * Writes the report's summary into the description: section 9, `Loppuraportin tiivistelmä`. `text` is the one that the
 * person saw. Throws `conflict` when the report or the project says something else by now, and `invalid_input` for an
 * empty one.
 */
export async function giveSummary(
  context: CoreContext,
  {
    reportId,
    projectVersion,
    text,
  }: { readonly reportId: string; readonly projectVersion: number; readonly text: string },
): Promise<{ version: number }> {
  const report = await requireReport(context, reportId)
  const now = await offered(context, reportId)
  if (now === '') throw refused('text', 'missing')
  if (now !== text) throw new AppError('conflict', { what: 'narratives', id: reportId, currentVersion: null })
  return update(context, report.project_id, projectVersion, { finalSummary: text })
}

async function requireReport(context: CoreContext, reportId: string): Promise<ReportsTable> {
  const row = await findReport(context.session.current().db, reportId)
  if (row === null) throw missing(reportId)
  return row
}

async function offered(context: CoreContext, reportId: string): Promise<string> {
  const row = await requireReport(context, reportId)
  const form = await formOf(row.form_id)
  const { summarySection: section } = form
  if (section === undefined || form.input !== 'report')
    throw new AppError('not_found', { what: 'section', id: 'summary' })
  const input = await reportInput(context, {
    projectId: row.project_id,
    formId: form.id,
    period: periodOfRow(row),
    report: row,
  })
  const { narrative = [] } = input.texts[section] ?? {}
  const field = fieldPrinter(input, row.language)
  const { references, captions } = numberingOf(form, input, row.language)
  const printed = plainText(narrative, {
    field: (key) => field(key).text,
    reference: (target) => references.get(target) ?? gapWords[row.language].reference,
    caption: (id) => captions.get(id) ?? '',
  })
  return printed.replaceAll('\n\n', '\n')
}

/** The numbers that the report gives to its tables, pictures and sections. */
function numberingOf(form: FormDefinition<'report'>, input: FormInputs['report'], language: Language): Numbering {
  const options: BuildOptions = { language, createdAt: '1970-01-01T00:00:00.000Z', draft: false }
  return numberModel(form.build(input, options))
}
