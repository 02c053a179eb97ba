import { findWaiver } from '#db/checks/waivers.ts'
import type { CommandTx } from '#db/command.ts'
import { findReport } from '#db/reports/read-reports.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { requireProject } from '../project-head.ts'
import { missing, requireOpen } from '../reports/edit-report.ts'
import { loadChecks } from './load-checks.ts'

export interface WaiveRequest {
  readonly projectId: string
  readonly reportId: string | null
  readonly checkId: string
  readonly key: string
  readonly reason: string
  readonly waivedBy: string
}

/**
 * Lets a finding be. What a check says of the data is waived for the whole project. Throws `not_found`,
 * `already_exists` and `report_locked`.
 */
export async function waive(context: CoreContext, request: WaiveRequest): Promise<{ id: string; version: number }> {
  const { projectId, checkId, key, reason, waivedBy } = request
  const check = (await loadChecks()).find((each) => each.id === checkId)
  if (check === undefined) throw new AppError('not_found', { what: 'checks', id: checkId })
  const project = await requireProject(context, projectId)
  const reportId = check.about === 'data' ? null : request.reportId
  const id = newId(context.ports)
  await projectCommand(context, 'check.waive', project, async (tx) => {
    if (reportId !== null) await requireOpenReport(tx, reportId, projectId)
    await tx.insert('finding_waivers', {
      id,
      project_id: projectId,
      report_id: reportId,
      check_id: checkId,
      key,
      reason,
      waived_at: context.ports.now(),
      waived_by: waivedBy,
    })
  })
  return { id, version: 1 }
}

/** The finding counts again. Throws `not_found`, `conflict` and `report_locked`. */
export async function unwaive(context: CoreContext, target: { readonly id: string; readonly version: number }) {
  const row = await findWaiver(context.session.current().db, target.id)
  if (row === null) throw new AppError('not_found', { what: 'finding_waivers', id: target.id })
  const project = await requireProject(context, row.project_id)
  await projectCommand(context, 'check.unwaive', project, async (tx) => {
    if (row.report_id !== null) await requireOpenReport(tx, row.report_id, row.project_id)
    await tx.remove('finding_waivers', target.id, target.version)
  })
}

/** What was judged of a report before it was locked stays as it was; its corrected version is judged anew. */
async function requireOpenReport({ db }: CommandTx, id: string, projectId: string): Promise<void> {
  const row = await findReport(db, id)
  if (row?.project_id !== projectId) throw missing(id)
  requireOpen(row)
}
