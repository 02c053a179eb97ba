import type { ProjectSummary } from '#contract/index.ts'
import type { Fund } from '#domain/rules/regime.ts'

export type FundFilter = 'all' | Fund

export interface ProjectFilter {
  /** Every word of it must be found in the code, the name or the applicant. */
  readonly text: string
  readonly fund: FundFilter
}

export function filterProjects(projects: readonly ProjectSummary[], filter: ProjectFilter): readonly ProjectSummary[] {
  const words = filter.text
    .toLocaleLowerCase('fi')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0 && filter.fund === 'all') return projects
  return projects.filter(({ code, name, applicantName, fund }) => {
    if (filter.fund !== 'all' && fund !== filter.fund) return false
    const text = `${code} ${name} ${applicantName}`.toLocaleLowerCase('fi')
    return words.every((word) => text.includes(word))
  })
}

/** Sums of what is shown, in cents; a project without the amount counts as nothing. */
export function sumsOf(projects: readonly ProjectSummary[]): { readonly planned: number; readonly realised: number } {
  let planned = 0
  let realised = 0
  for (const project of projects) {
    planned += project.plannedPublicCents ?? 0
    realised += project.realisedPublicCents ?? 0
  }
  return { planned, realised }
}
