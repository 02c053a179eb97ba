import type { Node } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
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

/** Selects the quoted words and brings them into sight; without them the text alone gets the focus. */
export function selectQuote(view: EditorView, quote: string): void {
  const place = quote === '' ? null : placeOfQuote(view.state.doc, quote)
  if (place !== null) {
    const selection = TextSelection.create(view.state.doc, place.from, place.to)
    view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
  }
  view.focus()
}
