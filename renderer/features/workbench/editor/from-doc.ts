import type { Node } from 'prosemirror-model'
import type { Narrative, NarrativeBlock, NarrativeRun } from '#domain/narrative/narrative.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/** The document of the editor as the text that is kept. Empty paragraphs between blocks are only room to write in. */
export function fromDoc(doc: Node): Narrative {
  return doc.children.flatMap((node) => fromNode(node) ?? [])
}

function fromNode(node: Node): NarrativeBlock | null {
  switch (node.type) {
    case nodes.paragraph:
      return node.childCount === 0 ? null : { kind: 'paragraph', runs: runsIn(node) }
    case nodes.heading:
      return node.textContent === '' ? null : { kind: 'heading', text: node.textContent }
    case nodes.bullet_list:
    case nodes.ordered_list:
      return { kind: 'list', ordered: node.type === nodes.ordered_list, items: node.children.map(runsIn) }
    case nodes.table_block:
      return {
        kind: 'table',
        id: textAttr(node, 'id'),
        caption: node.child(0).textContent,
        rows: node.child(1).children.map((row) => row.children.map(runsIn)),
      }
    case nodes.picture:
      return {
        kind: 'picture',
        id: textAttr(node, 'id'),
        sha256: textAttr(node, 'sha256'),
        mediaType: node.attrs['mediaType'] === 'image/jpeg' ? 'image/jpeg' : 'image/png',
        width: Number(node.attrs['width']),
        height: Number(node.attrs['height']),
        caption: node.child(0).textContent,
        alt: node.child(1).textContent,
      }
    case nodes.callout: {
      const [title, ...lines] = node.children
      return { kind: 'callout', title: title?.textContent ?? '', lines: lines.map(runsIn) }
    }
    case nodes.quote:
      return { kind: 'quote', runs: runsIn(node.child(0)), attribution: node.child(1).textContent }
    default:
      throw new Error(`A text has no ${node.type.name} among its blocks`)
  }
}

/** The runs of a paragraph, or of what holds exactly one. */
function runsIn(node: Node): readonly NarrativeRun[] {
  if (!node.inlineContent) return node.firstChild === null ? [] : runsIn(node.firstChild)
  return node.children.map((child): NarrativeRun => {
    if (child.type === nodes.field) return { field: textAttr(child, 'key') }
    if (child.type === nodes.reference) return { reference: textAttr(child, 'target') }
    return {
      text: child.text ?? '',
      ...(marks.bold.isInSet(child.marks) && { bold: true }),
      ...(marks.italic.isInSet(child.marks) && { italic: true }),
    }
  })
}

const textAttr = (node: Node, name: string): string => String(node.attrs[name])
