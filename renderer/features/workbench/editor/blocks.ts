import { setBlockType } from 'prosemirror-commands'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import { Selection, TextSelection } from 'prosemirror-state'
import type { Command, EditorState } from 'prosemirror-state'
import type { Node, NodeType } from 'prosemirror-model'
import type { NarrativePicture } from '#domain/narrative/narrative.ts'
import { newBlockId } from './block-ids.ts'
import { schema } from './schema.ts'
import { toNodes } from './to-doc.ts'

const { nodes } = schema

/** The innermost node of a type around the selection, or null. */
export function around(state: EditorState, ...types: readonly NodeType[]): { node: Node; pos: number } | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (types.includes(node.type)) return { node, pos: $from.before(depth) }
  }
  return null
}

/** Whether the text at the selection is plain text of the section: of no box, table or picture. */
const inPlainText = (state: EditorState): boolean =>
  state.selection.$from.depth === 1 || around(state, nodes.list_item) !== null

export const isHeading = (state: EditorState): boolean => around(state, nodes.heading) !== null

/** Paragraph → heading → paragraph. */
export const toggleHeading: Command = (state, dispatch, view) => {
  if (isHeading(state)) return setBlockType(nodes.paragraph)(state, dispatch, view)
  return state.selection.$from.depth === 1 && setBlockType(nodes.heading)(state, dispatch, view)
}

export const listAround = (state: EditorState): Node | null =>
  around(state, nodes.bullet_list, nodes.ordered_list)?.node ?? null

/** Makes a list of the paragraphs, turns a list into the other kind, and a list of this kind back into paragraphs. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch, view) => {
    const list = around(state, nodes.bullet_list, nodes.ordered_list)
    if (list === null) return inPlainText(state) && wrapInList(type)(state, dispatch, view)
    if (list.node.type === type) return liftListItem(nodes.list_item)(state, dispatch)
    dispatch?.(state.tr.setNodeMarkup(list.pos, type))
    return true
  }
}

/**
 * Puts a block after the one with the selection, or in the place of an empty paragraph, and the cursor into the part of
 * it that is to be written first.
 */
function insertBlock(make: (state: EditorState) => Node, first = 0): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection
    const after = $to.depth === 0 ? $to.pos : $to.after(1)
    const empty = $from.depth === 1 && $from.parent.type === nodes.paragraph && $from.parent.childCount === 0
    const from = empty ? $from.before(1) : after
    if (dispatch === undefined) return true
    const block = make(state)
    const tr = state.tr.replaceWith(from, empty ? $from.after(1) : after, block)
    const part = block.children.slice(0, first).reduce((pos, child) => pos + child.nodeSize, from + 1)
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(part), 1)).scrollIntoView())
    return true
  }
}

export const insertTable: Command = insertBlock((state) => {
  const cells = (cell: NodeType) => Array.from({ length: 3 }, () => cell.create(null, nodes.paragraph.create()))
  const rows = [cells(nodes.header_cell), cells(nodes.cell), cells(nodes.cell)]
  return nodes.table_block.create({ id: newBlockId('table', state.doc) }, [
    nodes.caption.create(),
    nodes.table.create(
      null,
      rows.map((row) => nodes.table_row.create(null, row)),
    ),
  ])
})

/** A box that has its title already: what is written next is its content. */
export const insertCallout = (title: string): Command =>
  insertBlock(
    () => nodes.callout.create(null, [nodes.callout_title.create(null, schema.text(title)), nodes.paragraph.create()]),
    1,
  )

export const insertQuote: Command = insertBlock(() =>
  nodes.quote.create(null, [nodes.quote_text.create(), nodes.attribution.create()]),
)

export const insertPicture = (picture: Omit<NarrativePicture, 'kind' | 'id'>): Command =>
  insertBlock((state) => {
    const [node] = toNodes([{ kind: 'picture', id: newBlockId('picture', state.doc), ...picture }])
    if (node === undefined) throw new Error('A picture is always a node')
    return node
  })

/** Takes the table, picture, box or quote around the selection away as a whole. */
export const removeBlock: Command = (state, dispatch) => {
  const found = around(state, nodes.table_block, nodes.picture, nodes.callout, nodes.quote)
  if (found === null) return false
  if (dispatch !== undefined) {
    const tr = state.tr.delete(found.pos, found.pos + found.node.nodeSize)
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(found.pos, tr.doc.content.size)))).scrollIntoView())
  }
  return true
}

const lines: readonly NodeType[] = [
  nodes.caption,
  nodes.alt,
  nodes.callout_title,
  nodes.quote_text,
  nodes.attribution,
  nodes.header_cell,
  nodes.cell,
]

/**
 * Enter in a part that is one line goes on to the next part of its block, and from the last one to the text below.
 * In a table it goes to the row below; an empty last paragraph of a box leaves the box.
 */
export const leaveLine: Command = (state, dispatch) => {
  const part = around(state, ...lines)
  const target = part === null ? endOfCallout(state) : nextPlace(state, part)
  if (target === null) return false
  if (dispatch === undefined) return true
  const { tr } = state
  if (target.remove !== null) tr.delete(target.remove.from, target.remove.to)
  const pos = tr.mapping.map(target.pos)
  if (target.isBelow && tr.doc.nodeAt(pos)?.type !== nodes.paragraph) tr.insert(pos, nodes.paragraph.create())
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(pos + 1))).scrollIntoView())
  return true
}

interface Place {
  readonly pos: number
  /** Whether it is the text below the block. */
  readonly isBelow: boolean
  readonly remove: { readonly from: number; readonly to: number } | null
}

function nextPlace(state: EditorState, part: { node: Node; pos: number }): Place | null {
  const $part = state.doc.resolve(part.pos)
  const block = around(state, nodes.table_block, nodes.picture, nodes.callout, nodes.quote)
  if (block === null) return null
  const end = block.pos + block.node.nodeSize
  if ($part.parent.type === nodes.table_row) {
    const $row = state.doc.resolve($part.before())
    const below = $row.parent.maybeChild($row.index() + 1)
    if (below === null) return { pos: end, isBelow: true, remove: null }
    let pos = $row.pos + $part.parent.nodeSize + 1
    for (let column = 0; column < $part.index(); column += 1) pos += below.maybeChild(column)?.nodeSize ?? 0
    return { pos: pos + 1, isBelow: false, remove: null }
  }
  const after = part.pos + part.node.nodeSize
  return after < end - 1 ? { pos: after, isBelow: false, remove: null } : { pos: end, isBelow: true, remove: null }
}

function endOfCallout(state: EditorState): Place | null {
  const box = around(state, nodes.callout)
  const { $from, empty } = state.selection
  if (box === null || !empty || $from.parent.childCount > 0 || $from.parent !== box.node.lastChild) return null
  return {
    pos: box.pos + box.node.nodeSize,
    isBelow: true,
    remove: { from: $from.before(), to: $from.after() },
  }
}
