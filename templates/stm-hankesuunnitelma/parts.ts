import type { Language } from '#domain/values/language.ts'
import { narrativeBlocks } from '../engine/narrative-blocks.ts'
import type { Block, Heading, ValueSource } from '../engine/model.ts'
import { small, sourceOf } from '../page-text.ts'
import type { ProjectPlanInput } from '../plan-inputs.ts'
import { figurePrinter } from '../report-texts.ts'
import type { PlanLabels } from './plan-labels.ts'
import type { SlotKey } from './slots.ts'

/** What every section is built from. */
export interface SectionInput extends ProjectPlanInput {
  words: PlanLabels
  language: Language
}

export const heading = (id: string, number: string, text: string, source?: ValueSource): Heading => {
  const level = number.split('.').length
  return {
    kind: 'heading',
    id,
    level: level === 1 ? 1 : level === 2 ? 2 : 3,
    number,
    text,
    ...(source === undefined ? {} : { source }),
  }
}

/** The written text of a section; `level` is that of headings inside it. */
export function written({ texts, pictures, figures, language }: SectionInput, key: SlotKey, level: 2 | 3 | 4): Block[] {
  const text = texts[key]
  if (text === undefined) return []
  return narrativeBlocks(text.narrative, {
    id: key,
    level,
    language,
    source: sourceOf('narratives', text.rowId, 'content_json'),
    pictures,
    fields: figurePrinter(figures, language),
  })
}

/** The written text, or a note that there is none when nothing else stands in the section either. */
export function writtenOr(input: SectionInput, key: SlotKey, level: 2 | 3 | 4, others: readonly Block[]): Block[] {
  const blocks = [...written(input, key, level), ...others]
  return blocks.length === 0 ? [small(input.words.notWritten)] : blocks
}
