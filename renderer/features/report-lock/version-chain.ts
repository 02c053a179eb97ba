import type { ReportSummary } from '#contract/index.ts'

/** All versions that a report is one of, newest first. */
export function chainOf(reports: readonly ReportSummary[], reportId: string): readonly ReportSummary[] {
  const byId = new Map(reports.map((report) => [report.id, report]))
  let newest = byId.get(reportId)
  for (let next = newest; next !== undefined; next = byId.get(next.nextId ?? '')) newest = next
  const chain: ReportSummary[] = []
  for (let each = newest; each !== undefined; each = byId.get(each.previousId ?? '')) chain.push(each)
  return chain
}
