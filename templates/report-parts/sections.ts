import type { Block, Heading } from '../engine/model.ts'
import type { ReportSection } from '../engine/outline.ts'
import { small } from '../page-text.ts'
import { sectionBlocks } from '../report-texts.ts'
import type { ReportPage } from './page.ts'

/** The heading's id is the section's key, so that texts can refer to it. */
export const sectionHeading = ({ key, number, title, level }: ReportSection): Heading => ({
  kind: 'heading',
  id: key,
  level,
  ...(number !== '' && { number }),
  text: title,
})

const innerLevel = (level: 1 | 2 | 3): 2 | 3 | 4 => (level === 1 ? 2 : level === 2 ? 3 : 4)

/**
 * Heading, text and data of each section in order. A section without any of them says that it isn't written, unless
 * headings of its own stand under it; one that may be left empty is left out, where no outline names it.
 */
export function sectionsOf(
  page: ReportPage,
  sections: readonly ReportSection[],
  dataOf: (key: string, hasText: boolean) => readonly Block[],
): Block[] {
  const { input, language, words } = page
  const isFormsOrder = input.report.settings.outline.length === 0
  return sections.flatMap((section, index) => {
    const { key, level, slot } = section
    const text = sectionBlocks(input, key, { level: innerLevel(level), language })
    const data = dataOf(key, text.length > 0)
    const below = sections[index + 1]
    const isParent = below !== undefined && below.level > level
    const isEmpty = text.length + data.length === 0 && !isParent
    if (isEmpty && isFormsOrder && slot?.isOptional === true) return []
    return [sectionHeading(section), ...text, ...data, ...(isEmpty ? [small(words.notWritten)] : [])]
  })
}
