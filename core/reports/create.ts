import type { CommandTx } from '#db/command.ts'
import { findReport, listReports, listTexts, toSettings } from '#db/reports/read-reports.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import type { NewRow, ProjectsTable } from '#db/schema.ts'
import { narrativeOfLines } from '#domain/narrative/from-lines.ts'
import { NO_SETTINGS } from '#domain/report/report.ts'
import type { ReportKind, ReportSettings } from '#domain/report/report.ts'
import type { Language } from '#domain/values/language.ts'
import type { Period } from '#domain/values/period.ts'
import type { AnyForm } from '#templates/engine/form.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { readRows } from '../projects/projects.ts'
import { missing } from './edit-report.ts'
import { refuseUnfit } from './fitting-forms.ts'
import { formOf, placeIn, slotsIn } from './report-form.ts'
import { allSections } from './report-sections.ts'

interface NewReport {
  readonly projectId: string
  readonly formId: string
  readonly kind: ReportKind
  readonly period: Period | null
  readonly language: Language
  readonly copyFrom: string | null
}

/**
 * A report as a draft, with the texts of another one of the project to start from; a final report
 * starts from the summary of the project's description.
 *
 * @throws AppError `template_unavailable`, `invalid_input`, `already_exists`, `not_found`
 */
export async function create(context: CoreContext, asked: NewReport): Promise<{ id: string; version: number }> {
  const form = await formOf(asked.formId)
  const { project } = await readRows(context, asked.projectId)
  await refuseUnfit(context.session.current().db, form, project)
  const { kind, period, language } = placeIn(form, asked)
  const id = newId(context.ports)
  await projectCommand(context, 'report.create', project, async (tx) => {
    const from = asked.copyFrom === null ? null : await findReport(tx.db, asked.copyFrom)
    if (asked.copyFrom !== null && from?.project_id !== project.id) throw missing(asked.copyFrom)
    // Headings and outline of the same form go along; who signed it and when does not.
    const { headings, leftOut, outline } = from?.form_id === form.id ? toSettings(from.settings_json) : NO_SETTINGS
    const settings = { ...NO_SETTINGS, headings, leftOut, outline }
    const row = newReportRow({ id, projectId: project.id, form, kind, period, language, settings })
    await refuseSecond(tx, row, form.names[language])
    await tx.insert('reports', row)
    if (from !== null) {
      const keys = allSections(await slotsIn(tx.db, form, project.id), { settings, language }).map(({ key }) => key)
      await copyTexts(tx, { from: from.id, to: id, keys, isReady: false }, () => newId(context.ports))
    }
    await beginSummary(tx, { id, form, language, project }, () => newId(context.ports))
  })
  return { id, version: 1 }
}

interface Begun {
  readonly id: string
  readonly form: AnyForm
  readonly language: Language
  readonly project: Pick<ProjectsTable, 'final_summary'>
}

/**
 * A final report begins with the summary that the project's description has already, unless one was copied; in the
 * funder's own language only, which is that of the description.
 */
async function beginSummary(tx: CommandTx, begun: Begun, fresh: () => string): Promise<void> {
  const { id, form, language, project } = begun
  const narrative = narrativeOfLines(project.final_summary ?? '')
  const { summarySection: section } = form
  if (section === undefined || language !== form.languages[0] || narrative.length === 0) return
  if ((await listTexts(tx.db, [id])).some((text) => text.section === section)) return
  const content = { content_json: JSON.stringify(narrative), is_ready: 0 as const, note: '' }
  await tx.insert('narratives', { id: fresh(), report_id: id, section, ...content })
}

/** Throws `already_exists` when the project has one of the same form, kind, period and language. */
export async function refuseSecond(tx: CommandTx, row: NewRow<'reports'>, name: string): Promise<void> {
  const same = ['form_id', 'kind', 'period_start', 'period_end', 'language', 'sequence'] as const
  const twin = (await listReports(tx.db, row.project_id)).find(
    (each) => each.id !== row.id && same.every((column) => each[column] === row[column]),
  )
  if (twin !== undefined) throw new AppError('already_exists', { what: 'reports', value: name })
}

interface RowPlace {
  readonly id: string
  readonly projectId: string
  readonly form: { readonly id: string; readonly edition: string }
  readonly kind: ReportKind
  readonly period: Period | null
  readonly language: Language
  /** A correction: what it corrects. */
  readonly previous?: Pick<ReportsTable, 'id' | 'sequence'>
  readonly settings?: ReportSettings
}

export function newReportRow(place: RowPlace): NewRow<'reports'> {
  const { id, projectId, form, kind, period, language, previous, settings = NO_SETTINGS } = place
  return {
    id,
    project_id: projectId,
    form_id: form.id,
    edition: form.edition,
    kind,
    period_start: period?.start ?? null,
    period_end: period?.end ?? null,
    language,
    state: 'draft',
    sequence: (previous?.sequence ?? 0) + 1,
    previous_id: previous?.id ?? null,
    settings_json: JSON.stringify(settings),
    note: '',
    locked_on: null,
    sent_on: null,
    returned_on: null,
    accepted_on: null,
  }
}

interface Copy {
  readonly from: string
  readonly to: string
  /** Sections that the receiving form has. */
  readonly keys: readonly string[]
  /** Whether what was finished counts as finished in the copy. */
  readonly isReady: boolean
}

/** Texts of one report into another that has none; notes to oneself stay behind. */
export async function copyTexts(tx: CommandTx, { from, to, keys, isReady }: Copy, fresh: () => string): Promise<void> {
  const texts = await listTexts(tx.db, [from])
  await tx.insertMany(
    'narratives',
    texts
      .filter(({ section }) => keys.includes(section))
      .map(({ section, content_json, is_ready: was }) => ({
        id: fresh(),
        report_id: to,
        section,
        content_json,
        is_ready: isReady ? was : 0,
        note: '',
      })),
  )
}
