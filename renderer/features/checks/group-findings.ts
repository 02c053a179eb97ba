import type { CheckFinding } from '#contract/index.ts'
import { countFindings } from '#domain/checks/count-findings.ts'
import type { FindingCount } from '#domain/checks/count-findings.ts'
import { SEVERITIES } from '#domain/checks/finding.ts'
import type { Severity } from '#domain/checks/finding.ts'

export interface FindingGroups {
  /** Those that count, by severity, errors first; only severities that there are. */
  readonly standing: readonly { readonly severity: Severity; readonly findings: readonly CheckFinding[] }[]
  readonly waived: readonly CheckFinding[]
  readonly counts: FindingCount
}

export function groupFindings(findings: readonly CheckFinding[]): FindingGroups {
  const standing = findings.filter(({ waiver }) => waiver === null)
  const of = (severity: Severity) => standing.filter((finding) => finding.severity === severity)
  return {
    standing: SEVERITIES.map((severity) => ({ severity, findings: of(severity) })).filter(
      (group) => group.findings.length > 0,
    ),
    waived: findings.filter(({ waiver }) => waiver !== null),
    counts: countFindings(standing),
  }
}

/** Names a finding on a page: the same finding keeps its place among others. */
export const findingKey = ({ checkId, key, reportId }: CheckFinding): string => `${reportId ?? ''} ${checkId} ${key}`
