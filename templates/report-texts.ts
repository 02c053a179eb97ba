import { gapWords } from '#domain/narrative/gap-words.ts'
import type { FieldReading } from '#domain/report/data-field.ts'
import { fieldOf, readField } from '#domain/report/data-fields.ts'
import { formatField } from '#domain/report/format-field.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import type { Language } from '#domain/values/language.ts'
import type { Block } from './engine/model.ts'
import { narrativeBlocks } from './engine/narrative-blocks.ts'
import type { FieldPrinter } from './engine/narrative-blocks.ts'

interface Place {
  /** Of headings in the text. */
  readonly level: 2 | 3 | 4
  readonly language: Language
}

/** The text that is written of a section, with its figures and pictures; none for a section that is left out. */
export function sectionBlocks(input: ReportInput, key: string, { level, language }: Place): Block[] {
  const text = input.texts[key]
  if (text === undefined || isLeftOut(input, key)) return []
  const source = { table: 'narratives', ids: [text.rowId], field: 'content_json' }
  const fields = fieldPrinter(input, language)
  return narrativeBlocks(text.narrative, { id: key, level, language, source, fields, pictures: input.pictures })
}

/** The same for an input that has its figures beside the texts. */
export const figurePrinter =
  (figures: Readonly<Record<string, FieldReading>>, language: Language): FieldPrinter =>
  (key) => {
    const reading = figures[key]
    return reading === undefined
      ? { text: gapWords[language].figure }
      : { text: formatField(reading.value, language), source: reading.rows }
  }

/** Figures of the data as they are now, with the rows that they come from. */
export const fieldPrinter =
  (input: ReportInput, language: Language): FieldPrinter =>
  (key) => {
    const reading = readField(input, key)
    return reading === null
      ? { text: nameOf(input, key, language) }
      : { text: formatField(reading.value, language), source: reading.rows }
  }

/** A figure without a value stands as its name in brackets. */
function nameOf(input: ReportInput, key: string, language: Language): string {
  const field = fieldOf(input, key)
  return field === undefined ? gapWords[language].figure : `[${field.names[language]}]`
}

/** A report with an outline of its own leaves out what is not in it. */
export function isLeftOut({ report: { settings } }: ReportInput, key: string): boolean {
  const { leftOut, outline } = settings
  return outline.length === 0 ? leftOut.includes(key) : !outline.some((entry) => entry.key === key)
}
