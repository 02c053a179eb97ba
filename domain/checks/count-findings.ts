import type { Severity } from './finding.ts'

export type FindingCount = Readonly<Record<Severity, number>>

/** How many there are of each severity. */
export function countFindings(findings: readonly { readonly severity: Severity }[]): FindingCount {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return { error: of('error'), warning: of('warning'), note: of('note') }
}
