import { Fragment, Slice } from 'prosemirror-model'
import { Plugin, TextSelection } from 'prosemirror-state'
import type { Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { newBlockId } from '../block-ids.ts'
import { schema } from '../schema.ts'
import { inlines, toNodes } from '../to-doc.ts'
import { readHtml } from './read-html.ts'
import { readMarkup } from './read-markup.ts'
import { readPlainText } from './read-text.ts'

const { nodes } = schema
const newTableId = () => newBlockId('table')

/** What the clipboard or a drop brings as blocks; null when it brings no words. */
function readTransfer(data: DataTransfer): Narrative | null {
  const html = data.getData('text/html')
  const marked = html === '' ? [] : readMarkup(readHtml(html), newTableId)
  if (marked.length > 0) return marked
  const text = data.getData('text/plain')
  return text === '' ? null : readPlainText(text, newTableId)
}

/**
 * Puts blocks in the place of the selection. One paragraph goes into the line; where only a line fits (a cell, a
 * caption, a title), the words of all blocks do.
 */
function insert(view: EditorView, narrative: Narrative): void {
  const { state } = view
  const { $from } = state.selection
  const [only] = narrative
  const isLine =
    $from.depth > 1 && $from.node(1).type !== nodes.bullet_list && $from.node(1).type !== nodes.ordered_list
  const isOneParagraph = narrative.length === 1 && only?.kind === 'paragraph'
  const tr = isOneParagraph || isLine ? inLine(state.tr, narrative) : asBlocks(state.tr, narrative)
  view.dispatch(tr.setMeta('paste', true).scrollIntoView())
}

function inLine(tr: Transaction, narrative: Narrative): Transaction {
  const { $from } = tr.selection
  const content = narrative
    .flatMap((block) => toNodes([block]))
    .flatMap((node) => {
      if (node.type === nodes.paragraph) return [[...node.children]]
      const words: string[] = []
      node.descendants((each) => {
        if (each.isTextblock) words.push(each.textContent)
        return !each.isTextblock
      })
      return [inlines([{ text: words.join(' ') }])]
    })
    .flatMap((line, index) => (index === 0 ? line : [schema.text(' '), ...line]))
  // A caption or a title has words only.
  const takesAll = $from.parent.type.contentMatch.matchType(nodes.field) !== null
  const words = content.map((node) => node.text ?? '').join('')
  return takesAll
    ? tr.replaceSelection(new Slice(Fragment.from(content), 0, 0))
    : words === ''
      ? tr
      : tr.insertText(words)
}

function asBlocks(tr: Transaction, narrative: Narrative): Transaction {
  const blocks = toNodes(narrative)
  const isOpen = (index: number) => (blocks.at(index)?.type === nodes.paragraph ? 1 : 0)
  return tr.replaceSelection(new Slice(Fragment.from(blocks), isOpen(0), isOpen(-1)))
}

/**
 * Pasting and dropping by our own reading: the library's would turn the clipboard's text into markup. Files are left
 * to the screen, which keeps them first; a drop puts the cursor where they were let go.
 */
export const clipboard = new Plugin({
  props: {
    handleDOMEvents: {
      paste(view, event) {
        const { clipboardData } = event
        if (clipboardData === null) return true
        const narrative = readTransfer(clipboardData)
        if (narrative === null) return true
        event.preventDefault()
        event.stopPropagation()
        insert(view, narrative)
        return true
      },
      drop(view, event) {
        if (view.dragging !== null || event.dataTransfer === null) return false
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (place !== null) {
          view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))))
        }
        if (event.dataTransfer.types.includes('Files')) return true
        const narrative = readTransfer(event.dataTransfer)
        event.preventDefault()
        if (narrative !== null) insert(view, narrative)
        return true
      },
    },
  },
})
