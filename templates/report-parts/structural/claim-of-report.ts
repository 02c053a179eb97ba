import type { ReportClaim } from '#domain/report/report-input.ts'
import type { ReportPage } from '../page.ts'

/** The claim of the report's period: a monitoring report goes with each (one per payment period). */
export function claimOfReport({ input: { report, claims } }: Pick<ReportPage, 'input'>): ReportClaim | null {
  const { period } = report
  if (period === null) return null
  return claims.find((claim) => claim.period.start === period.start && claim.period.end === period.end) ?? null
}
