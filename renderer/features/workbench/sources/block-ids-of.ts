import type { ReportSection } from '#contract/index.ts'

/** Ids of the tables and pictures in the texts of all sections but one. */
export function idsOutside(
  sections: readonly Pick<ReportSection, 'key' | 'blocks'>[],
  section: string,
): ReadonlySet<string> {
  const others = sections.filter(({ key }) => key !== section).flatMap(({ blocks }) => blocks)
  return new Set(others.flatMap((block) => (block.kind === 'table' || block.kind === 'picture' ? block.id : [])))
}
