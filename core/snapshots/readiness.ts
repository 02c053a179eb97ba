import type { ReportReadiness } from '#contract/index.ts'
import { checkReport } from '../checks/check.ts'
import { readinessOf } from '../checks/readiness-of.ts'
import type { CoreContext } from '../context.ts'
import { get } from '../reports/read-reports.ts'

/** What a report lacks before it is locked. Throws `not_found`. */
export async function readiness(context: CoreContext, reportId: string): Promise<ReportReadiness> {
  const report = await get(context, reportId)
  const { findings } = await checkReport(context, reportId)
  return readinessOf(report, findings)
}
