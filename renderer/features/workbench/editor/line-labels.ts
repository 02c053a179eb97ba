import { Plugin } from 'prosemirror-state'
import type { Node } from 'prosemirror-model'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { schema } from './schema.ts'

export type LinePart = 'caption.table' | 'caption.picture' | 'alt' | 'alt.empty' | 'title' | 'attribution'

const { nodes } = schema

function partOf(node: Node, parent: Node | null): LinePart | null {
  if (node.type === nodes.caption) return parent?.type === nodes.picture ? 'caption.picture' : 'caption.table'
  if (node.type === nodes.alt) return node.childCount === 0 ? 'alt.empty' : 'alt'
  if (node.type === nodes.callout_title) return 'title'
  return node.type === nodes.attribution ? 'attribution' : null
}

/** Says above each line of a table, picture, box or quote what it is for, and reminds of what is missing. */
export function lineLabels(words: () => (part: LinePart) => string): Plugin<DecorationSet> {
  const decorate = (doc: Node): DecorationSet => {
    const label = words()
    const found: Decoration[] = []
    doc.descendants((node, pos, parent) => {
      const part = partOf(node, parent)
      if (part !== null) {
        const attributes = { 'data-label': label(part), ...(part === 'alt.empty' && { 'data-missing': '' }) }
        found.push(Decoration.node(pos, pos + node.nodeSize, attributes))
      }
      return !node.inlineContent && node.type !== nodes.table
    })
    return DecorationSet.create(doc, found)
  }
  const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
    state: {
      init: (_, { doc }) => decorate(doc),
      apply: (tr, before) => (tr.docChanged ? decorate(tr.doc) : before),
    },
    props: { decorations: (state) => plugin.getState(state) },
  })
  return plugin
}
