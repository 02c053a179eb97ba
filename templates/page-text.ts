import type { Block, Cell, Heading, Inline, ValueSource } from './engine/model.ts'
import { run } from './people-page.ts'

/** Texts that forms put together. */

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
