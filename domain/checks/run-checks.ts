import type { Check, CheckInput } from './check.ts'
import { CHECK_FAMILIES, SEVERITIES } from './finding.ts'
import type { Finding } from './finding.ts'

/**
 * All findings of `checks`, each matter once: errors first, then by the order of the catalogue; within a check as the
 * check tells them.
 */
export function runChecks(checks: readonly Check[], input: CheckInput): readonly Finding[] {
  const ordered = checks.toSorted((a, b) => familyPlace(a) - familyPlace(b) || compareText(a.id, b.id))
  const found = ordered.flatMap((check) => check.run(input))
  return inOrder(withoutRepeats(found))
}

const familyPlace = ({ family }: Check) => CHECK_FAMILIES.indexOf(family)
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** What a waiver holds on to. */
export function findingId({ checkId, key }: Pick<Finding, 'checkId' | 'key'>): string {
  return `${checkId} ${key}`
}

function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>()
  for (const finding of findings) {
    const id = findingId(finding)
    if (!first.has(id)) first.set(id, finding)
  }
  return [...first.values()]
}

/** Stable: findings of one severity keep their order. */
export function inOrder<F extends Pick<Finding, 'severity'>>(findings: readonly F[]): F[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
}
