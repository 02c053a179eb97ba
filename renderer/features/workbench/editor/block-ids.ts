import { Plugin } from 'prosemirror-state'
import type { Node } from 'prosemirror-model'
import { schema } from './schema.ts'

const { nodes } = schema
const hasId = (node: Node) => node.type === nodes.table_block || node.type === nodes.picture

/** The ids of the tables and pictures of a document, in their order. */
function idsIn(doc: Node): string[] {
  return doc.children.filter(hasId).map(({ attrs }) => String(attrs['id']))
}

/** An id that no other text of the report has: references to the block are by it, so it never changes. */
export function newBlockId(kind: 'table' | 'picture', doc?: Node): string {
  const taken = new Set(doc === undefined ? [] : idsIn(doc))
  for (;;) {
    const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
    const id = `${kind}-${high.toString(36)}${low.toString(36)}`
    if (!taken.has(id)) return id
  }
}

/** A pasted or dropped copy of a table or picture is another one: it gets an id of its own. */
export function uniqueIds(takenElsewhere: () => ReadonlySet<string>): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, state) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null
      const here = new Set(idsIn(before.doc))
      const elsewhere = takenElsewhere()
      const seen = new Set<string>()
      const { tr } = state
      state.doc.forEach((node, pos) => {
        if (!hasId(node)) return
        const id = String(node.attrs['id'])
        const isTaken = seen.has(id) || (!here.has(id) && elsewhere.has(id))
        seen.add(id)
        if (!isTaken) return
        const kind = node.type === nodes.picture ? 'picture' : 'table'
        tr.setNodeAttribute(pos, 'id', newBlockId(kind, state.doc))
      })
      return tr.docChanged ? tr : null
    },
  })
}

/** Room to write on under whatever comes last. */
export const roomAtEnd = new Plugin({
  appendTransaction: (_, __, state) =>
    state.doc.lastChild?.type === nodes.paragraph
      ? null
      : state.tr.insert(state.doc.content.size, nodes.paragraph.create()),
})
