import type { ReportSection } from '#contract/index.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'

/** A place of the report that a text can point at. */
export interface ReportPlace {
  readonly target: string
  readonly kind: 'table' | 'picture' | 'section'
  /** Its number in the report, as text; null for what has none. */
  readonly number: string | null
  /** Caption, or the heading of a section. */
  readonly title: string
}

type Part = Pick<ReportSection, 'key' | 'number' | 'title' | 'isLeftOut' | 'blocks'>

/** Tables and pictures with a caption in the order of the pages, each kind counted by itself, and the sections. */
export function placesOf(
  sections: readonly Part[],
  live: { readonly key: string; readonly narrative: Narrative } | null,
): readonly ReportPlace[] {
  const counts = { table: 0, picture: 0 }
  const shown = sections.filter(({ isLeftOut }) => !isLeftOut)
  const inTexts = shown.flatMap(({ key, blocks }) =>
    (live?.key === key ? live.narrative : blocks).flatMap((block): ReportPlace[] => {
      if (block.kind !== 'table' && block.kind !== 'picture') return []
      const number = block.caption === '' ? null : String((counts[block.kind] += 1))
      return [{ target: block.id, kind: block.kind, number, title: block.caption }]
    }),
  )
  const headings = shown.map(({ key, number, title }): ReportPlace => ({
    target: key,
    kind: 'section',
    number: number || null,
    title,
  }))
  return [...inTexts, ...headings]
}

/** Ids of the tables and pictures of all sections but one. */
export function idsOutside(sections: readonly Part[], key: string): ReadonlySet<string> {
  return new Set(
    sections
      .filter((section) => section.key !== key)
      .flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' || block.kind === 'picture' ? block.id : [])),
      ),
  )
}
