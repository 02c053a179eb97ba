import type { Node } from 'prosemirror-model'
import type { Narrative, NarrativeBlock, NarrativeRun, NarrativeRuns } from '#domain/narrative/narrative.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/** The text as the document of the editor. It ends in a paragraph, so that there is always room to write on. */
export function toDoc(narrative: Narrative): Node {
  const blocks = toNodes(narrative)
  const room = blocks.at(-1)?.type === nodes.paragraph ? [] : [nodes.paragraph.create()]
  return nodes.doc.create(null, [...blocks, ...room])
}

/** Blocks as nodes; a list without items and a table without cells are nothing. */
export function toNodes(narrative: Narrative): Node[] {
  return narrative.flatMap((block) => toNode(block) ?? [])
}

function toNode(block: NarrativeBlock): Node | null {
  switch (block.kind) {
    case 'heading':
      return nodes.heading.create(null, words(block.text))
    case 'paragraph':
      return paragraph(block.runs)
    case 'list': {
      const items = block.items.map((item) => nodes.list_item.create(null, paragraph(item)))
      return items.length === 0 ? null : (block.ordered ? nodes.ordered_list : nodes.bullet_list).create(null, items)
    }
    case 'table': {
      const rows = block.rows.filter((row) => row.length > 0).map(toRow)
      if (rows.length === 0) return null
      return nodes.table_block.create({ id: block.id }, [caption(block.caption), nodes.table.create(null, rows)])
    }
    case 'picture': {
      const { id, sha256, mediaType, width, height, alt } = block
      const parts = [caption(block.caption), nodes.alt.create(null, words(alt))]
      return nodes.picture.create({ id, sha256, mediaType, width, height }, parts)
    }
    case 'callout':
      return nodes.callout.create(null, [
        nodes.callout_title.create(null, words(block.title)),
        ...block.lines.map(paragraph),
      ])
    case 'quote':
      return nodes.quote.create(null, [
        nodes.quote_text.create(null, inlines(block.runs)),
        nodes.attribution.create(null, words(block.attribution)),
      ])
  }
  return block satisfies never
}

function toRow(row: readonly NarrativeRuns[], index: number): Node {
  const cell = index === 0 ? nodes.header_cell : nodes.cell
  return nodes.table_row.create(
    null,
    row.map((runs) => cell.create(null, paragraph(runs))),
  )
}

const caption = (text: string) => nodes.caption.create(null, words(text))
const paragraph = (runs: NarrativeRuns) => nodes.paragraph.create(null, inlines(runs))
const words = (text: string): Node[] => (text === '' ? [] : [schema.text(text)])

/** Runs as inline nodes; empty ones are nothing. */
export function inlines(runs: NarrativeRuns): Node[] {
  return runs.flatMap((run) => inline(run) ?? [])
}

function inline(run: NarrativeRun): Node | null {
  if ('field' in run) return nodes.field.create({ key: run.field })
  if ('reference' in run) return nodes.reference.create({ target: run.reference })
  if (run.text === '') return null
  return schema.text(run.text, [
    ...(run.bold === true ? [marks.bold.create()] : []),
    ...(run.italic === true ? [marks.italic.create()] : []),
  ])
}
