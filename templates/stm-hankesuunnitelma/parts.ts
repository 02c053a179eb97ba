import type { Language } from '#domain/values/language.ts'
import { narrativeBlocks } from '../engine/narrative-blocks.ts'
import type { Block, Cell, Heading, Inline, ValueSource } from '../engine/model.ts'
import { run } from '../people-page.ts'
import type { ProjectPlanInput } from '../plan-inputs.ts'
import type { PlanLabels } from './labels.ts'
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

/** A head without number below a numbered one; it stays out of the contents. */
export const plainHeading = (id: string, level: 2 | 3 | 4, text: string): Heading => ({
  kind: 'heading',
  id,
  level,
  text,
  inContents: false,
})

export const paragraph = (text: string, source?: ValueSource): Block => ({
  kind: 'paragraph',
  runs: [run(text, source)],
})
export const small = (text: string): Block => ({ kind: 'paragraph', style: 'small', runs: [run(text)] })

export interface SourcedText {
  text: string
  source: ValueSource
}

export const bullets = (items: readonly SourcedText[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items: items.map(({ text, source }) => [paragraph(text, source)]),
})

export const sourceOf = (table: string, id: string, field: string): ValueSource => ({ table, ids: [id], field })

/** The written text of a section; `level` is that of headings inside it. */
export function written({ texts }: SectionInput, key: SlotKey, level: 2 | 3 | 4): Block[] {
  const text = texts[key]
  if (text === undefined) return []
  return narrativeBlocks(text.narrative, { id: key, level, source: sourceOf('narratives', text.rowId, 'content_json') })
}

/** The written text, or a note that there is none when nothing else stands in the section either. */
export function writtenOr(input: SectionInput, key: SlotKey, level: 2 | 3 | 4, others: readonly Block[]): Block[] {
  const blocks = [...written(input, key, level), ...others]
  return blocks.length === 0 ? [small(input.words.notWritten)] : blocks
}

/** A sentence in which `{table}` or `{figure}` is a reference to what it tells of. */
export function sentence(text: string, target: string): Block {
  const runs = text.split(/\{(?:table|figure)\}/).flatMap((part, index): Inline[] => {
    const words: Inline[] = part === '' ? [] : [run(part)]
    return index === 0 ? words : [{ kind: 'reference', target }, ...words]
  })
  return { kind: 'paragraph', runs }
}

/** Lines with bullets inside a table's cell. */
export function bulletCell(items: readonly SourcedText[]): Cell {
  return {
    runs: items.map(({ text, source }, index) => run(`${index === 0 ? '' : '\n'}• ${text}`, source)),
  }
}

/** `{name}` → value, for words that are put together. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
