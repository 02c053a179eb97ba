import type { CommandTx } from '#db/command.ts'
import { findReport } from '#db/reports/read-reports.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import { isOpen } from '#domain/report/report.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { requireProject } from '../project-head.ts'

/** The report that is written; `version` is the one that the caller has seen, `null` when its own columns stay. */
export interface ReportTarget {
  readonly id: string
  readonly version: number | null
}

/** One command on a report. Throws `not_found` and `conflict`. */
export async function editReport<T>(
  context: CoreContext,
  name: string,
  { id, version }: ReportTarget,
  work: (tx: CommandTx, row: ReportsTable) => Promise<T>,
): Promise<T> {
  const seen = await findReport(context.session.current().db, id)
  if (seen === null) throw missing(id)
  const project = await requireProject(context, seen.project_id)
  return projectCommand(context, name, project, async (tx) => {
    const row = await findReport(tx.db, id)
    if (row === null) throw missing(id)
    if (version !== null && row.version !== version)
      throw new AppError('conflict', { what: 'reports', id, currentVersion: row.version })
    return work(tx, row)
  })
}

export const missing = (id: string) => new AppError('not_found', { what: 'reports', id })

/** Throws `report_locked` for a report whose texts may no longer be written. */
export function requireOpen({ id, state }: ReportsTable): void {
  if (!isOpen(state)) throw new AppError('report_locked', { id, state })
}
