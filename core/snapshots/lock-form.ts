import type { ReportReadiness, ReportSnapshot } from '#contract/index.ts'
import { reportOfForm } from '#db/reports/read-reports.ts'
import type { Period } from '#domain/values/period.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { fitPeriod, formOf } from '../reports/report-form.ts'
import { lock } from './lock.ts'
import { readiness } from './readiness.ts'

export interface LockOfForm {
  readonly projectId: string
  readonly formId: string
  /** `null` = the report of the whole project, otherwise the newest one. */
  readonly period: Period | null
  readonly day: string
  readonly acceptLacks: boolean
}

/** A report that was asked to be locked: its snapshot, or what kept it open. */
export interface LockOutcome extends ReportReadiness {
  readonly reportId: string
  readonly snapshot: ReportSnapshot | null
}

/**
 * Locks the newest report of a form and a period. It stays open, and its lacks are told, while something blocks it or is
 * asked about.
 *
 * @throws AppError `not_found` when the project has no such report; `template_unavailable`, `report_locked`
 */
export async function lockForm(context: CoreContext, asked: LockOfForm): Promise<LockOutcome> {
  const { projectId, formId, day, acceptLacks } = asked
  const form = await formOf(formId)
  const period = asked.period === null ? null : fitPeriod(form, asked.period)
  const row = await reportOfForm(context.session.current().db, { projectId, formId, period })
  if (row === null) throw new AppError('not_found', { what: 'reports', id: formId })
  const { id } = row
  const lacks = await readiness(context, id)
  if (lacks.blocking.length > 0 || (lacks.asking.length > 0 && !acceptLacks))
    return { reportId: id, snapshot: null, ...lacks }
  const { snapshot } = await lock(context, { id, version: null, day, acceptLacks })
  return { reportId: id, snapshot, ...lacks }
}
