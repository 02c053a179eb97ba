import type { Node } from 'prosemirror-model'
import { Selection, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/** Stands where a text has a figure or a reference, as in the texts that the checks read. */
const LIVE = '\uFFFC'

/** Where the quoted words stand in a text; null when they are gone or stand in a caption. */
export function placeOfQuote(doc: Node, quote: string): { readonly from: number; readonly to: number } | null {
  let found: { from: number; to: number } | null = null
  doc.descendants((node, pos) => {
    if (found !== null) return false
    if (!node.isTextblock) return true
    // Every inline part but text is one position long, and one sign here: places in the text are places in the block.
    const at = node.textBetween(0, node.content.size, undefined, LIVE).indexOf(quote)
    if (at !== -1) found = { from: pos + 1 + at, to: pos + 1 + at + quote.length }
    return false
  })
  return found
}

/**
 * Selects the quoted words and brings them into sight; where they are no words of the text itself, as in a caption, the
 * part of the text that has them.
 */
export function selectQuote(view: EditorView, quote: string, block: number | null = null): void {
  const { doc } = view.state
  const place = quote === '' ? null : placeOfQuote(doc, quote)
  const selection = place === null ? selectionOfBlock(doc, block) : TextSelection.create(doc, place.from, place.to)
  if (selection !== null) {
    view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
  }
  view.focus()
}

/** Null for the first part, where a text begins anyway, and for one that is gone. */
function selectionOfBlock(doc: Node, block: number | null): Selection | null {
  if (block === null || block === 0 || block >= doc.childCount) return null
  let pos = 0
  for (let index = 0; index < block; index += 1) pos += doc.child(index).nodeSize
  return Selection.near(doc.resolve(pos))
}
