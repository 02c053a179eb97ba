import { isEmptyNarrative } from '#domain/narrative/narrative.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import type { Language } from '#domain/values/language.ts'
import type { Block, Heading } from '../engine/model.ts'
import { narrativeBlocks } from '../engine/narrative-blocks.ts'
import type { ReportSection } from '../engine/outline.ts'
import { small } from '../page-text.ts'
import { from } from './page.ts'
import type { ReportPage } from './page.ts'

interface SectionPlace {
  /** Of headings inside the text. */
  readonly level: 2 | 3 | 4
  readonly language: Language
}

/** The written text of a section, with its live figures as they are now; nothing for one without a text. */
export function sectionBlocks(input: ReportInput, key: string, { level }: SectionPlace): Block[] {
  const text = input.texts[key]
  if (text === undefined || isEmptyNarrative(text.narrative)) return []
  return narrativeBlocks(text.narrative, {
    id: key,
    level,
    source: from('report_sections', [text.rowId], 'content_json'),
    pictures: input.pictures,
  })
}

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
 * headings of its own stand under it or it may be left empty.
 */
export function sectionsOf(
  page: ReportPage,
  sections: readonly ReportSection[],
  dataOf: (key: string) => readonly Block[],
): Block[] {
  const { input, language, words } = page
  return sections.flatMap((section, index) => {
    const { key, level, slot } = section
    const text = sectionBlocks(input, key, { level: innerLevel(level), language })
    const data = dataOf(key)
    const below = sections[index + 1]
    const isParent = below !== undefined && below.level > level
    const isMissing = text.length + data.length === 0 && !isParent && slot?.isOptional !== true
    return [sectionHeading(section), ...text, ...data, ...(isMissing ? [small(words.notWritten)] : [])]
  })
}
