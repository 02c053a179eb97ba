import { Selection, TextSelection } from 'prosemirror-state'
import type { Command, EditorState } from 'prosemirror-state'
import type { Node } from 'prosemirror-model'
import { schema } from './schema.ts'

const { nodes } = schema
const blocks = new Set<Node['type']>([nodes.table_block, nodes.picture, nodes.callout, nodes.quote])
const lines = new Set<Node['type']>([nodes.caption, nodes.alt, nodes.callout_title, nodes.quote_text])

/** Tab in a line of a table, picture, box or quote: on to the next part of it. The last part is left by Tab. */
export const toNextPart: Command = (state, dispatch) => {
  const at = partOf(state)
  if (at === null || !lines.has(at.block.child(at.index).type)) return false
  return go(at, at.index + 1, state, dispatch)
}

/** Shift+Tab: back to the part before; from any line of a box to its title. */
export const toPartBefore: Command = (state, dispatch) => {
  const at = partOf(state)
  if (at === null) return false
  return go(at, at.block.type === nodes.callout ? Math.min(at.index, 1) - 1 : at.index - 1, state, dispatch)
}

/** The block around the selection, the place where its content begins, and the part of it that is written in. */
interface Part {
  readonly block: Node
  readonly start: number
  readonly index: number
}

function partOf({ selection: { $from } }: EditorState): Part | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const block = $from.node(depth)
    if (blocks.has(block.type)) return { block, start: $from.start(depth), index: $from.index(depth) }
  }
  return null
}

/** The cursor behind what the part has; in a table its first cell, chosen as Tab chooses the others. */
function go({ block, start, index }: Part, to: number, { tr }: EditorState, dispatch: Parameters<Command>[1]): boolean {
  if (to < 0 || to >= block.childCount) return false
  const pos = start + block.children.slice(0, to).reduce((size, child) => size + child.nodeSize, 0)
  const found = Selection.findFrom(tr.doc.resolve(pos), 1, true)
  if (found === null) return false
  const end = found.$from.end()
  const isCell = to > index && block.child(to).type === nodes.table
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, isCell ? found.from : end, end)).scrollIntoView())
  return true
}
