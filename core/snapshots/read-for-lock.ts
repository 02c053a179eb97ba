import { readDecisions } from '#db/decisions/read-decisions.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import type { AnyForm, BuildOptions, FormDefinition } from '#templates/engine/form.ts'
import type { DocumentModel } from '#templates/engine/model.ts'
import type { FormInputs } from '#templates/inputs.ts'
import type { CoreContext } from '../context.ts'
import { projectHead } from '../project-head.ts'
import { formInputs } from '../reports/form-inputs.ts'
import { formOf } from '../reports/report-form.ts'
import { periodOfRow } from '../reports/report-row.ts'
import { makeSnapshotFiles, type MadeFile } from './snapshot-files.ts'

/** A report as the data make it now. */
export interface ReportNow {
  readonly model: DocumentModel
  readonly input: unknown
}

/** Throws `template_unavailable` for a form that this program lacks. */
export async function reportNow(context: CoreContext, row: ReportsTable, createdAt: string): Promise<ReportNow> {
  const form = await formOf(row.form_id)
  return buildNow(context, form, row, { language: row.language, createdAt, draft: false })
}

async function buildNow<Kind extends keyof FormInputs>(
  context: CoreContext,
  form: FormDefinition<Kind>,
  row: ReportsTable,
  options: BuildOptions,
): Promise<ReportNow> {
  const input = await readInput(context, form, row)
  return { input, model: form.build(input, options) }
}

/** The files of a snapshot of a report, with the instant of its locking in them. */
export async function filesForLock(context: CoreContext, row: ReportsTable, lockedAt: string): Promise<MadeFile[]> {
  const { db } = context.session.current()
  const { code } = await projectHead(db, row.project_id)
  const decisions = (await readDecisions(db, row.project_id)).filter(({ status }) => status === 'confirmed')
  const form: AnyForm = await formOf(row.form_id)
  return makeOf(context, form, row, { lockedAt, decisions, baseName: baseNameOf(code, row) })
}

interface Lock {
  readonly lockedAt: string
  readonly decisions: readonly DecisionVersion[]
  readonly baseName: string
}

async function makeOf<Kind extends keyof FormInputs>(
  context: CoreContext,
  form: FormDefinition<Kind>,
  row: ReportsTable,
  { lockedAt, decisions, baseName }: Lock,
): Promise<MadeFile[]> {
  const input = asLocked(await readInput(context, form, row))
  const options = { language: row.language, createdAt: lockedAt, draft: false }
  return makeSnapshotFiles({ form, input, options, baseName, decisions }, context.pdf)
}

function readInput<Kind extends keyof FormInputs>(
  context: CoreContext,
  form: FormDefinition<Kind>,
  row: ReportsTable,
): Promise<FormInputs[Kind]> {
  const { project_id: projectId, form_id: formId, id } = row
  return formInputs[form.input](context, { projectId, formId, period: periodOfRow(row), report: { id } })
}

/** What is kept tells the state in which it is kept. */
function asLocked<T>(input: T): T {
  return isReportInput(input) ? { ...input, report: { ...input.report, state: 'locked' } } : input
}

export function isReportInput(input: unknown): input is ReportInput {
  return typeof input === 'object' && input !== null && 'report' in input && 'texts' in input
}

/** `A70123-maaseutu-loppuraportti-v1`; the code's odd characters never reach a file system. */
function baseNameOf(code: string, { form_id: formId, sequence, period_start: start, period_end: end }: ReportsTable) {
  const plain = code
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9-]+/g, '_')
    .replace(/^[_-]+/, '')
  const period = start === null || end === null ? [] : [start, end]
  return [plain === '' ? 'hanke' : plain.slice(0, 40), formId, ...period, `v${sequence}`].join('-').slice(0, 100)
}
