import type { PortfolioFindings, PortfolioProject } from '#contract/index.ts'

export const PROJECT_ORDERS = ['code', 'errors'] as const
export type ProjectOrder = (typeof PROJECT_ORDERS)[number]

export type FindingsByProject = ReadonlyMap<string, PortfolioFindings>

/**
 * By errors: most first, those that could not be checked before them, since nobody knows what is in them, and those that
 * are still to be checked last. Equal ones stay by code.
 */
export function orderProjects<Project extends Pick<PortfolioProject, 'id'>>(
  projects: readonly Project[],
  order: ProjectOrder,
  findings: FindingsByProject,
): readonly Project[] {
  if (order === 'code') return projects
  const weight = ({ id }: Project): readonly number[] => {
    const found = findings.get(id)
    if (found === undefined) return [-1]
    if (found.kind === 'failed') return [Infinity]
    return [found.counts.error, found.counts.warning, found.counts.note]
  }
  return projects.toSorted((a, b) => compareWeights(weight(b), weight(a)))
}

function compareWeights(a: readonly number[], b: readonly number[]): number {
  for (const [index, each] of a.entries()) {
    const other = b[index] ?? 0
    if (each !== other) return each < other ? -1 : 1
  }
  return 0
}
