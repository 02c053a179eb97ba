import type { CheckFinding } from '#contract/index.ts'
import { paths } from '../../ui/paths.ts'

/**
 * The address of the place where a finding is mended. Null for a report's own settings while no report is known: there
 * is nowhere to go.
 */
export function findingHref(projectId: string, { where, reportId }: CheckFinding): string | null {
  if (where.kind === 'area') {
    if (where.area === 'events' && where.rowId !== null) return paths.event(projectId, where.rowId)
    return paths.project(projectId, where.area)
  }
  if (reportId === null) return null
  return paths.reportOf(projectId, reportId, where.kind === 'text' ? where.section : undefined)
}
