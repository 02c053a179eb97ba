import type { ReportInput } from '#domain/report/report-input.ts'
import type { Language } from '#domain/values/language.ts'
import type { Block } from './engine/model.ts'
import { narrativeBlocks } from './engine/narrative-blocks.ts'

interface Place {
  /** Of headings in the text. */
  readonly level: 2 | 3 | 4
  readonly language: Language
}

/** The text that is written of a section, with its figures and pictures; none for a section that is left out. */
export function sectionBlocks(input: ReportInput, key: string, { level }: Place): Block[] {
  const text = input.texts[key]
  if (text === undefined || isLeftOut(input, key)) return []
  const source = { table: 'narratives', ids: [text.rowId], field: 'content_json' }
  return narrativeBlocks(text.narrative, { id: key, level, source, pictures: input.pictures })
}

/** A report with an outline of its own leaves out what is not in it. */
export function isLeftOut({ report: { settings } }: ReportInput, key: string): boolean {
  const { leftOut, outline } = settings
  return outline.length === 0 ? leftOut.includes(key) : !outline.some((entry) => entry.key === key)
}
