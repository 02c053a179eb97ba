import type { Block, DocumentModel } from '../model.ts'
import { headingText } from '../printed-text.ts'

export interface SheetPart {
  readonly name: string
  readonly blocks: readonly Block[]
}

/** The document's blocks on their sheets, in order and none left out: as the form says, else a sheet for each table. */
export function splitSheets(model: DocumentModel): readonly SheetPart[] {
  const parts = model.sheets === undefined ? byTable(model) : byMarks(model, model.sheets)
  return parts.length === 0 ? [{ name: model.title, blocks: [] }] : parts
}

function byMarks({ blocks }: DocumentModel, marks: NonNullable<DocumentModel['sheets']>): SheetPart[] {
  const places = marks
    .map(({ name, at }) => ({ name, start: blocks.findIndex((block) => 'id' in block && block.id === at) }))
    .filter(({ start }) => start !== -1)
    .toSorted((a, b) => a.start - b.start)
  const [first, ...others] = places
  if (first === undefined) return [{ name: marks[0]?.name ?? '', blocks }]
  return [{ ...first, start: 0 }, ...others].map(({ name, start }, index) => ({
    name,
    blocks: blocks.slice(start, places[index + 1]?.start),
  }))
}

/** What leads to a table stands on its sheet, and what follows the last one below it. */
function byTable(model: DocumentModel): SheetPart[] {
  const parts: { name: string; blocks: Block[] }[] = []
  let [waiting, heading]: [Block[], string] = [[], '']
  for (const block of model.blocks) {
    waiting.push(block)
    if (block.kind === 'heading') heading = headingText(block)
    if (block.kind !== 'table') continue
    parts.push({ name: block.caption ?? (heading || model.title), blocks: waiting })
    waiting = []
  }
  const last = parts.at(-1)
  if (last === undefined) return waiting.length === 0 ? [] : [{ name: model.title, blocks: waiting }]
  last.blocks.push(...waiting)
  return parts
}
