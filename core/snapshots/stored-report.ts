import type { Kysely } from 'kysely'
import type { FileOut, Language, ReportSnapshot } from '#contract/index.ts'
import { findReport, listReports, reportOfForm } from '#db/reports/read-reports.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import type { Database } from '#db/schema.ts'
import { readSnapshotFile } from '#db/snapshots/archive-folder.ts'
import { findSnapshot, listSnapshots } from '#db/snapshots/read-snapshots.ts'
import type { Snapshot } from '#db/snapshots/read-snapshots.ts'
import type { SnapshotFile, SnapshotRole } from '#domain/report/snapshot.ts'
import { asDay } from '#domain/values/day.ts'
import type { Format } from '#templates/engine/form.ts'
import { loadForms } from '#templates/forms.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { missing } from '../reports/edit-report.ts'
import { periodOfRow } from '../reports/report-row.ts'
import type { RenderedAbout, RenderedReport } from '../reports/rendered-report.ts'
import { toContract } from './snapshot-out.ts'

export interface StoredFile extends SnapshotFile {
  readonly bytes: Uint8Array
}

/** A file of a locked report as it was locked. Throws `not_found` for an open report, `file_damaged`. */
export async function storedFile(context: CoreContext, reportId: string, role: SnapshotRole): Promise<StoredFile> {
  return fileOf(context, await snapshotOf(context, reportId), role)
}

export async function snapshotOf({ session }: CoreContext, reportId: string): Promise<Snapshot> {
  const { db } = session.current()
  if ((await findReport(db, reportId)) === null) throw missing(reportId)
  const snapshot = await findSnapshot(db, reportId)
  if (snapshot === null) throw new AppError('not_found', { what: 'report_snapshots', id: reportId })
  return snapshot
}

export function fileOf({ session }: CoreContext, snapshot: Snapshot, role: SnapshotRole): StoredFile {
  const file = snapshot.files.find((each) => each.role === role)
  if (file === undefined) throw new AppError('not_found', { what: 'report_snapshot_files', id: role })
  return { ...file, bytes: readSnapshotFile(session.current().paths.archive, snapshot.id, file) }
}

export async function fileOut(context: CoreContext, reportId: string, role: SnapshotRole): Promise<FileOut> {
  const { name, mediaType, bytes } = await storedFile(context, reportId, role)
  return { name, mediaType, base64: Buffer.from(bytes).toString('base64') }
}

const roleOfFormat = { pdf: 'pdf', txt: 'text', xlsx: 'tables', json: 'model' } as const satisfies Record<
  Format,
  SnapshotRole
>

export interface StoredRequest {
  readonly projectId: string
  readonly formId: string
  readonly language: Language
  readonly format: Format
  readonly period?: { readonly from: string; readonly to: string } | undefined
  readonly reportId?: string | undefined
}

/**
 * The stored file of the report that a rendering asks for, by its id or as the newest of its form and period; `null`
 * while that one is open, or when it is asked for in a language that is not its own without naming it. Whatever the
 * data, the forms and the program have become, a locked report is what was locked.
 *
 * @throws AppError `template_unavailable` for a language or format that was not locked; `file_damaged`
 */
export async function storedReport(context: CoreContext, request: StoredRequest): Promise<RenderedReport | null> {
  const { db } = context.session.current()
  const { projectId, formId, reportId, language, format, period } = request
  const asked = period === undefined ? null : { start: asDay(period.from), end: asDay(period.to) }
  const row = await (reportId === undefined
    ? reportOfForm(db, { projectId, formId, period: asked })
    : findReport(db, reportId))
  const snapshot = row === null ? null : await findSnapshot(db, row.id)
  if (row === null || snapshot === null) return null
  if (row.language !== language) {
    if (reportId === undefined) return null
    throw new AppError('template_unavailable', { formId, reason: 'no_such_language' })
  }
  const role = roleOfFormat[format]
  if (!snapshot.files.some((file) => file.role === role))
    throw new AppError('template_unavailable', { formId, reason: 'no_such_format' })
  const { name, mediaType, bytes } = fileOf(context, snapshot, role)
  return { about: await aboutOf(db, row, format), fileName: name, mediaType, bytes }
}

async function aboutOf(db: Kysely<Database>, row: ReportsTable, format: Format): Promise<RenderedAbout> {
  const { language, form_id: formId, edition } = row
  const project = await db
    .selectFrom('projects')
    .select(['code', 'name'])
    .where('id', '=', row.project_id)
    .executeTakeFirstOrThrow()
  // The program of today may have the form no more.
  const form = (await loadForms()).find(({ id }) => id === formId)
  return {
    code: project.code,
    projectName: project.name,
    formId,
    edition,
    formName: form?.names[language] ?? formId,
    language,
    isTranslation: form !== undefined && form.languages[0] !== language,
    isDraft: false,
    period: periodOfRow(row),
    format,
  }
}

/** Throws `report_locked` when a project has reports that are kept: they go with nothing. */
export async function refuseLockedReports(db: Kysely<Database>, projectId: string): Promise<void> {
  const locked = await db
    .selectFrom('report_snapshots')
    .innerJoin('reports', 'reports.id', 'report_snapshots.report_id')
    .select(['reports.id', 'reports.state'])
    .where('reports.project_id', '=', projectId)
    .executeTakeFirst()
  if (locked !== undefined) throw new AppError('report_locked', locked)
}

/** What is kept of the locked reports of a project, oldest first. */
export async function snapshots({ session }: CoreContext, projectId: string): Promise<ReportSnapshot[]> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const reports = await listReports(db, projectId)
      const found = await listSnapshots(
        db,
        reports.map(({ id }) => id),
      )
      return found.map(toContract)
    })
}
