import type { FileOut, FormSummary, Language } from '#contract/index.ts'
import { fundsOf } from '#templates/engine/fits.ts'
import type { AnyForm, BuildOptions, Format, FormDefinition } from '#templates/engine/form.ts'
import { renderJson } from '#templates/engine/json/render-json.ts'
import { renderText } from '#templates/engine/text/render-text.ts'
import { renderXlsx } from '#templates/engine/xlsx/render-xlsx.ts'
import { asDay } from '#domain/values/day.ts'
import { periodOf as periodFrom } from '#domain/values/period.ts'
import type { Period } from '#domain/values/period.ts'
import { loadForms } from '#templates/forms.ts'
import type { FormInputs } from '#templates/inputs.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { readRows } from '../projects/projects.ts'
import type { AskOptions } from '../rendering/pdf-service.ts'
import { storedReport } from '../snapshots/stored-report.ts'
import { fittingForms, refuseUnfit } from './fitting-forms.ts'
import { formInputs } from './form-inputs.ts'
import type { RenderedReport } from './rendered-report.ts'
import { fitPeriod, kindsOf } from './report-form.ts'
import type { FormRequest } from './form-request.ts'
import { placeOfForm } from './report-of-form.ts'

export interface ReportRequest {
  projectId: string
  formId: string
  language: Language
  format: Format
  draft: boolean
  /** For a form that is about a period; without it the form takes its usual one. */
  period?: { from: string; to: string } | undefined
  /** The report whose texts are printed; without it, the newest of the form and the period. */
  reportId?: string | undefined
}

const mediaTypes: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
}

export async function forms(): Promise<FormSummary[]> {
  return (await loadForms()).map(toSummary)
}

/** Those of a project's fund and programme period. Throws `not_found`. */
export async function projectForms(context: CoreContext, projectId: string): Promise<FormSummary[]> {
  const { project } = await readRows(context, projectId)
  return (await fittingForms(context.session.current().db, project)).map(toSummary)
}

function toSummary(form: AnyForm): FormSummary {
  const { id, edition, names, regimes, languages, formats, period, narratives, isFrame, scope } = form
  return {
    id,
    edition,
    names: { ...names },
    funds: [...fundsOf(form)],
    regimes: [...regimes],
    languages: [...languages],
    formats: [...formats],
    period: period ?? 'none',
    hasTexts: narratives !== undefined,
    isFrame: isFrame === true,
    kinds: [...kindsOf(form)],
    summarySection: form.summarySection ?? null,
    scope: scope ?? 'project',
  }
}

/**
 * Renders a form of a project. The metadata's instant is that of the project's last change, so the same state gives
 * the same bytes whenever it is rendered. A locked report is not rendered: its stored bytes are given, for ever.
 *
 * @throws AppError `template_unavailable`, `not_found`, `invalid_input` for a period that ends before it begins
 */
export async function renderReport(
  context: CoreContext,
  request: ReportRequest,
  asked: AskOptions = {},
): Promise<RenderedReport> {
  const stored = await storedReport(context, request)
  if (stored !== null) return stored
  const form = await findForm(request)
  const { project } = await readRows(context, request.projectId)
  const { projectId, reportId } = request
  const { db } = context.session.current()
  const { report, period } = await placeOfForm(db, { projectId, form, period: periodOf(form, request), reportId })
  // A report that was begun while its form fitted still prints.
  if (report === null) await refuseUnfit(db, form, project)
  const options = { language: request.language, createdAt: project.updated_at, draft: request.draft }
  const place = { projectId, formId: form.id, period, report }
  return {
    about: {
      code: project.code,
      projectName: project.name,
      formId: form.id,
      edition: form.edition,
      formName: form.names[request.language],
      language: request.language,
      isTranslation: request.language !== form.languages[0],
      isDraft: request.draft,
      period,
      format: request.format,
    },
    fileName: fileNameOf(project.code, form, { ...request, period }),
    mediaType: mediaTypes[request.format],
    bytes: await renderForm(context, form, { ...place, format: request.format }, options, asked),
  }
}

export interface OrganisationRequest {
  formId: string
  language: Language
  format: Format
  period: Period
}

/**
 * Renders a form of all projects of the organisation. The metadata's instant is that of the last change of any project.
 *
 * @throws AppError `template_unavailable`
 */
export async function renderOrganisationForm(
  context: CoreContext,
  { formId, language, format, period }: OrganisationRequest,
  asked: AskOptions = {},
): Promise<Pick<RenderedReport, 'fileName' | 'mediaType' | 'bytes'>> {
  const form = await findForm({ formId, language, format })
  if (form.scope !== 'organisation') throw new AppError('template_unavailable', { formId, reason: 'unknown_form' })
  const { changed } = await context.session
    .current()
    .db.selectFrom('projects')
    .select(({ fn }) => fn.max('updated_at').as('changed'))
    .executeTakeFirstOrThrow()
  const options = { language, createdAt: changed ?? `${period.end}T00:00:00.000Z`, draft: false }
  const request = { projectId: '', formId, period, report: null, format }
  return {
    fileName: `${form.id}-${period.start.slice(0, 4)}${language === form.languages[0] ? '' : `-${language}`}.${format}`,
    mediaType: mediaTypes[format],
    bytes: await renderForm(context, form, request, options, asked),
  }
}

/** When `signal` aborts, the pages are not made to the end. */
export async function renderFile(
  context: CoreContext,
  request: ReportRequest,
  signal: AbortSignal | undefined,
): Promise<FileOut> {
  const { fileName, mediaType, bytes } = await renderReport(context, request, { signal })
  return { name: fileName, mediaType, base64: Buffer.from(bytes).toString('base64') }
}

/** `null` for a form that is about no period, and when none was chosen. */
function periodOf(form: AnyForm, { period: asked }: ReportRequest): Period | null {
  const isAboutPeriod = form.period !== undefined || kindsOf(form).includes('interim')
  if (!isAboutPeriod || asked === undefined) return null
  const period = periodFrom(asDay(asked.from), asDay(asked.to))
  if (!period.ok) throw new AppError('invalid_input', { problems: [{ field: 'period.to', code: 'end_before_start' }] })
  return fitPeriod(form, period.value)
}

async function findForm({
  formId,
  language,
  format,
}: Pick<ReportRequest, 'formId' | 'language' | 'format'>): Promise<AnyForm> {
  const form = (await loadForms()).find(({ id }) => id === formId)
  if (!form) throw new AppError('template_unavailable', { formId, reason: 'unknown_form' })
  if (!form.languages.includes(language))
    throw new AppError('template_unavailable', { formId, reason: 'no_such_language' })
  if (!form.formats.includes(format)) throw new AppError('template_unavailable', { formId, reason: 'no_such_format' })
  return form
}

/** The funder's own plain text where the form has one and the language is the funder's; else the model's. */
async function renderForm<Kind extends keyof FormInputs>(
  context: CoreContext,
  form: FormDefinition<Kind>,
  { format, ...request }: FormRequest & { readonly format: Format },
  options: BuildOptions,
  asked: AskOptions,
): Promise<Uint8Array> {
  const input = await formInputs[form.input](context, request)
  if (format === 'txt' && form.plainText && options.language === form.languages[0])
    return form.plainText(input, options)
  const model = form.build(input, options)
  switch (format) {
    case 'pdf':
      return (await context.pdf.whole(model, asked)).bytes
    case 'txt':
      return new TextEncoder().encode(renderText(model))
    case 'json':
      return new TextEncoder().encode(renderJson(model))
    case 'xlsx':
      return renderXlsx(model)
  }
  return format satisfies never
}

interface FormPlaceInTime {
  readonly period: Period | null
}

/** `A70123-rakennerahasto-kuvaus-2014-sv.pdf`; the code's odd characters never reach a file system. */
function fileNameOf(
  code: string,
  form: AnyForm,
  { language, format, draft, period }: Pick<ReportRequest, 'language' | 'format' | 'draft'> & FormPlaceInTime,
): string {
  const safeCode = code.replaceAll(/[^\p{L}\p{N}-]+/gu, '_')
  const parts = [
    safeCode,
    form.id,
    ...(period === null ? [] : [period.start, period.end]),
    ...(language === form.languages[0] ? [] : [language]),
    ...(draft ? ['luonnos'] : []),
  ]
  return `${parts.join('-')}.${format}`
}
