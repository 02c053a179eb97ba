import type { Block, List } from '../../model.ts'
import { listMarker } from '../../printed-text.ts'
import type { LayoutNode } from '../nodes.ts'
import type { StructureNode } from '../structure.ts'
import { body, color } from '../style.ts'
import type { BuildContext } from './context.ts'

export function buildList(
  list: List,
  parent: StructureNode,
  context: BuildContext,
  buildBlocks: (blocks: readonly Block[], tag: StructureNode) => LayoutNode[],
): LayoutNode {
  const tag = parent.child('L', { listNumbering: list.ordered ? 'Decimal' : 'Disc' })
  const markers = list.items.map((_item, index) => context.text(listMarker(list, index)))
  const widest = Math.max(0, ...markers.map((marker) => context.coverage.measure(marker, body.fontSize)))
  return {
    indent: Math.max(13, widest + 5),
    margin: [4, 0, 0, 5],
    ul: list.items.map((blocks, index) => {
      const item = tag.child('LI')
      const marker = { text: markers[index] ?? '', tag: item.child('Lbl'), color: color.accent }
      const stack = buildBlocks(blocks, item.child('LBody')).map(tightened)
      return { stack, marker, margin: [0, 0, 0, 1] as const }
    }),
  }
}

/** Paragraphs and lists inside a list stand closer together than those of the body. */
function tightened(node: LayoutNode): LayoutNode {
  if (!('text' in node || 'ul' in node)) return node
  const [left, top, right] = node.margin ?? [0, 0, 0, 0]
  return { ...node, margin: [left, top, right, 2] }
}
