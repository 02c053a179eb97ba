import { currentStamp } from '#db/ledger/ledger-changes.ts'
import { findReport } from '#db/reports/read-reports.ts'
import type { ReportText } from '#domain/report/report-input.ts'
import type { BuildOptions, FormDefinition } from '#templates/engine/form.ts'
import type { FormInputs } from '#templates/inputs.ts'
import type { CoreContext } from '../context.ts'
import { readRows } from '../projects/projects.ts'
import { missing } from './edit-report.ts'
import { formInputs } from './form-inputs.ts'
import type { ChangedText, PreviewSource } from './kept-previews.ts'
import { picturesOf } from './input/texts.ts'
import { formOf } from './report-form.ts'
import type { FormRequest } from './form-request.ts'
import { periodOfRow } from './report-row.ts'

/** State of the workspace: one small query, so that no figure is shown that has changed since. */
export const revisionOf = ({ session }: CoreContext): Promise<string> => currentStamp(session.current().db)

/** Throws `not_found` and `template_unavailable`. */
export async function readSource(context: CoreContext, reportId: string, draft: boolean): Promise<PreviewSource> {
  // Taken first: what changes while it is read is read again the next time.
  const revision = await revisionOf(context)
  const row = await findReport(context.session.current().db, reportId)
  if (row === null) throw missing(reportId)
  const { project } = await readRows(context, row.project_id)
  const request = {
    projectId: row.project_id,
    formId: row.form_id,
    period: periodOfRow(row),
    report: row,
  }
  const options = { language: row.language, createdAt: project.updated_at, draft }
  return { revision, model: await modelOf(context, await formOf(row.form_id), request, options) }
}

async function modelOf<Kind extends keyof FormInputs>(
  context: CoreContext,
  form: FormDefinition<Kind>,
  request: FormRequest,
  options: BuildOptions,
): Promise<PreviewSource['model']> {
  const input = await formInputs[form.input](context, request)
  const { attachments } = context.session.current().paths
  return (changed) => form.build(changed === null ? input : withText(input, changed, attachments), options)
}

function withText<Input extends object>(input: Input, { section, blocks }: ChangedText, folder: string): Input {
  if (!hasTexts(input)) return input
  const { rowId = '', isReady = false } = input.texts[section] ?? {}
  return {
    ...input,
    texts: { ...input.texts, [section]: { rowId, isReady, narrative: blocks } },
    pictures: { ...picturesOf(blocks, folder, input.pictures), ...input.pictures },
  }
}

interface WithTexts {
  readonly texts: Readonly<Record<string, ReportText>>
  readonly pictures: Readonly<Record<string, string>>
}

const hasTexts = (input: object): input is WithTexts => 'texts' in input && 'pictures' in input
