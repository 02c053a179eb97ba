import type { CheckFinding } from '#contract/index.ts'
import type { FindingWaiversTable } from '#db/checks/tables.ts'
import type { Check } from '#domain/checks/check.ts'
import type { Finding, FindingValue } from '#domain/checks/finding.ts'
import { findingId } from '#domain/checks/run-checks.ts'

interface Judged {
  readonly checks: readonly Check[]
  readonly waivers: readonly FindingWaiversTable[]
  /** The report and those that it corrects: what was waived in them is waived in it. */
  readonly reportIds: readonly string[]
}

/** Findings with the waiver that holds for each. `reportIds[0]` is the report itself; none for a project's data. */
export function toFindings(findings: readonly Finding[], { checks, waivers, reportIds }: Judged): CheckFinding[] {
  const byId = new Map(checks.map((check) => [check.id, check]))
  const holding = waivers.filter(({ report_id: reportId }) => reportId === null || reportIds.includes(reportId))
  const waiverOf = new Map(holding.map((row) => [findingId({ checkId: row.check_id, key: row.key }), row]))
  return findings.flatMap((finding) => {
    const check = byId.get(finding.checkId)
    if (check === undefined) return []
    const waiver = waiverOf.get(findingId(finding))
    return [
      {
        checkId: finding.checkId,
        family: check.family,
        checkNames: { ...check.names },
        severity: finding.severity,
        key: finding.key,
        subject: finding.subject,
        values: Object.fromEntries(Object.entries(finding.values).map(([name, value]) => [name, toValue(value)])),
        message: { ...finding.message },
        citation: finding.citation === undefined ? null : { ...finding.citation },
        certainty: finding.certainty,
        where: { ...finding.where },
        places: finding.places.map(({ name, where }) => ({ name, where: { ...where } })),
        reportId: check.about === 'data' ? null : (reportIds[0] ?? null),
        waiver: waiver === undefined ? null : toWaiver(waiver),
      },
    ]
  })
}

function toValue(value: FindingValue): CheckFinding['values'][string] {
  return typeof value === 'object' && 'words' in value ? { words: { ...value.words } } : value
}

function toWaiver({ id, version, reason, waived_at: waivedAt, waived_by: waivedBy }: FindingWaiversTable) {
  return { id, version, reason, waivedAt, waivedBy }
}
