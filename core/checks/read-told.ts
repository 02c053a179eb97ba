import { WorkspaceError } from '#db/errors.ts'
import { findSnapshot } from '#db/snapshots/read-snapshots.ts'
import type { OtherReport } from '#domain/checks/check.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import type { CoreContext } from '../context.ts'
import { fileOf } from '../snapshots/stored-report.ts'

/**
 * What a locked report told, from the reading that was kept with it. Nothing of an open one, of one made by another
 * reading, and of one whose kept file is damaged: the check of the workspace tells that.
 */
export async function readTold(context: CoreContext, reportId: string): Promise<OtherReport['told']> {
  const snapshot = await findSnapshot(context.session.current().db, reportId)
  if (snapshot === null) return {}
  try {
    const kept: Partial<Pick<ReportInput, 'money'>> = JSON.parse(
      Buffer.from(fileOf(context, snapshot, 'input').bytes).toString('utf8'),
    )
    const cents = kept.money?.total.total
    return cents === undefined ? {} : { 'money.total.spent': { kind: 'money', cents } }
  } catch (error) {
    if (error instanceof WorkspaceError && error.code === 'file_damaged') return {}
    throw error
  }
}
