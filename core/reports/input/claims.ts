import type { ReportClaim } from '#domain/report/report-input.ts'
import { paidFor } from '../../claims/paid.ts'
import type { ProjectClaims } from '../../claims/read-book.ts'

/** The versions in force, oldest first; drafts as they would be sent now. */
export function claimsOf(book: ProjectClaims): readonly ReportClaim[] {
  return book.views
    .filter(({ inForce }) => inForce)
    .toSorted((a, b) => a.record.serial - b.record.serial)
    .map(({ record, claimed, decided }) => ({
      id: record.id,
      serial: record.serial,
      revision: record.version,
      period: record.period,
      isLast: record.isLast,
      state: record.state,
      sentOn: record.sentOn,
      claimedNet: claimed.net,
      claimedSupport: claimed.support,
      decidedSupport: decided?.support ?? null,
      paid: paidFor(book, record.serial),
    }))
}
