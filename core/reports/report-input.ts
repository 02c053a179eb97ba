import type { Kysely } from 'kysely'
import { readPlan } from '#db/plan/read-plan.ts'
import { descriptionOf, readProject } from '#db/projects/read-project.ts'
import { findReport } from '#db/reports/read-reports.ts'
import type { Database } from '#db/schema.ts'
import { NO_SETTINGS } from '#domain/report/report.ts'
import type { ReportHead, ReportKind } from '#domain/report/report.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import type { Period } from '#domain/values/period.ts'
import type { AnyForm } from '#templates/engine/form.ts'
import { readDeadlines } from '../claims/deadlines.ts'
import { readBook } from '../claims/read-book.ts'
import type { CoreContext } from '../context.ts'
import { readSummaries } from '../indicators/summaries.ts'
import { found } from '../projects/projects.ts'
import { usualRegimeOf } from '../projects/usual-regime.ts'
import { missing } from './edit-report.ts'
import { toLine } from './event-inputs.ts'
import { claimsOf } from './input/claims.ts'
import { readCompanies } from './input/companies.ts'
import { readEvents, readSurveys } from './input/events.ts'
import { readFiles } from './input/files.ts'
import { readMoney } from './input/money.ts'
import { readStaff } from './input/staff.ts'
import { readTexts } from './input/texts.ts'
import { newestDay } from './newest-day.ts'
import type { FormRequest } from './form-request.ts'
import { formOf, kindsOf } from './report-form.ts'
import { headOf } from './report-row.ts'

/** Everything that a report of a project can tell, as one consistent state. Throws `not_found`. */
export async function reportInput({ session }: CoreContext, request: FormRequest): Promise<ReportInput> {
  const form = await formOf(request.formId)
  const workspace = session.current()
  return workspace.db.transaction().execute((db) => readReportInput(db, form, request, workspace.paths.attachments))
}

/** The same within a transaction of the caller's; without a folder of attachments the pictures are empty. */
export async function readReportInput(
  db: Kysely<Database>,
  form: AnyForm,
  { projectId, period: asked, report: target }: FormRequest,
  attachments: string | null,
): Promise<ReportInput> {
  const report = target === null ? headOfForm(form, asked) : await headOfReport(db, target.id, projectId)
  const { period } = report
  const rows = found(await readProject(db, projectId), projectId)
  const today = await newestDay(db)
  const book = await readBook(db, projectId, today)
  const decisions = book.decisions.filter(({ status }) => status === 'confirmed')
  const decision = decisions.at(-1) ?? null
  const regime = decision?.regime ?? usualRegimeOf(rows.project)
  const texts = await readTexts(db, target?.id ?? null, attachments)
  const indicators = await readSummaries(db, projectId, period)
  return {
    report,
    project: { id: projectId, description: descriptionOf(rows), regime, period: book.period },
    decisions,
    money: await readMoney(db, { projectId, regime, period, decision, book }),
    claims: claimsOf(book),
    staff: await readStaff(db, { projectId, period, projectPeriod: book.period }),
    indicators: indicators.rows.map(toLine),
    ...(await readEvents(db, projectId, period)),
    companies: await readCompanies(db, { projectId, on: today, until: period?.end ?? null, language: report.language }),
    surveys: await readSurveys(db, projectId),
    plan: await readPlan(db, projectId),
    deadlines: await readDeadlines(db, projectId),
    files: await readFiles(db, projectId, texts),
    ...texts,
  }
}

/** A form printed without a report of its own is about its period, or about the whole project. */
function headOfForm(form: AnyForm, period: Period | null): ReportHead {
  const wanted: ReportKind = period === null ? 'final' : 'interim'
  const kinds = kindsOf(form)
  return {
    id: '',
    formId: form.id,
    edition: form.edition,
    kind: kinds.find((kind) => kind === wanted) ?? kinds[0] ?? 'other',
    period,
    language: form.languages[0] ?? 'fi',
    state: 'draft',
    sequence: 1,
    settings: NO_SETTINGS,
  }
}

async function headOfReport(db: Kysely<Database>, id: string, projectId: string): Promise<ReportHead> {
  const row = await findReport(db, id)
  if (row === null || row.project_id !== projectId) throw missing(id)
  return headOf(row)
}
