import { Schema } from 'prosemirror-model'
import type { DOMOutputSpec, NodeSpec } from 'prosemirror-model'

/*
 * The shape of a section's text while it is written: the blocks of `domain/narrative/narrative.ts` as nodes. Captions,
 * alternative texts, titles and attributions are text in the document too, so that typing, undo and the keyboard work
 * in them as anywhere. There are no rules for reading markup: what is pasted is read by `paste/`.
 */

const shown =
  (tag: string, part: string): (() => DOMOutputSpec) =>
  () => [tag, { 'data-part': part }, 0]

/** One line of words without emphasis. `part` is what style sheet and placeholder know it by. */
const line = (part: string): NodeSpec => ({
  content: 'text*',
  marks: '',
  isolating: true,
  defining: true,
  toDOM: shown('p', part),
})

const cell = (tag: 'td' | 'th', tableRole: 'cell' | 'header_cell'): NodeSpec => ({
  content: 'paragraph',
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
  tableRole,
  isolating: true,
  toDOM: () => [tag, tag === 'th' ? { scope: 'col' } : {}, 0],
})

const nodes = {
  doc: { content: 'block+' },
  paragraph: { content: 'inline*', group: 'block', toDOM: () => ['p', 0] },
  heading: { content: 'text*', marks: '', group: 'block', defining: true, toDOM: shown('h3', 'heading') },
  list_item: { content: 'paragraph', defining: true, toDOM: () => ['li', 0] },
  bullet_list: { content: 'list_item+', group: 'block', toDOM: () => ['ul', 0] },
  ordered_list: { content: 'list_item+', group: 'block', toDOM: () => ['ol', 0] },
  /** A table with its caption above it, as the page prints it. */
  table_block: {
    content: 'caption table',
    group: 'block',
    attrs: { id: {} },
    isolating: true,
    toDOM: ({ attrs }) => ['figure', { 'data-part': 'table', 'data-id': String(attrs['id']) }, 0],
  },
  table: { content: 'table_row+', tableRole: 'table', isolating: true, toDOM: () => ['table', ['tbody', 0]] },
  table_row: { content: '(header_cell | cell)+', tableRole: 'row', toDOM: () => ['tr', 0] },
  cell: cell('td', 'cell'),
  header_cell: cell('th', 'header_cell'),
  picture: {
    content: 'caption alt',
    group: 'block',
    attrs: { id: {}, sha256: {}, mediaType: {}, width: {}, height: {} },
    isolating: true,
    draggable: true,
    toDOM: ({ attrs }) => [
      'figure',
      {
        'data-part': 'picture',
        'data-id': String(attrs['id']),
        'data-sha256': String(attrs['sha256']),
        'data-media-type': String(attrs['mediaType']),
        'data-width': String(attrs['width']),
        'data-height': String(attrs['height']),
      },
      0,
    ],
  },
  caption: line('caption'),
  alt: line('alt'),
  callout: {
    content: 'callout_title paragraph*',
    group: 'block',
    isolating: true,
    defining: true,
    toDOM: shown('aside', 'callout'),
  },
  callout_title: line('callout-title'),
  quote: {
    content: 'quote_text attribution',
    group: 'block',
    isolating: true,
    defining: true,
    toDOM: shown('blockquote', 'quote'),
  },
  quote_text: { content: 'inline*', toDOM: shown('p', 'quote-text') },
  attribution: line('attribution'),
  field: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { key: {} },
    marks: '',
    leafText: ({ attrs }) => String(attrs['key']),
    toDOM: ({ attrs }) => ['span', { 'data-field': String(attrs['key']) }],
  },
  reference: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { target: {} },
    marks: '',
    leafText: ({ attrs }) => String(attrs['target']),
    toDOM: ({ attrs }) => ['span', { 'data-reference': String(attrs['target']) }],
  },
  text: { group: 'inline' },
} as const satisfies Record<string, NodeSpec>

export const schema = new Schema({
  nodes,
  marks: {
    bold: { toDOM: () => ['strong', 0] },
    italic: { toDOM: () => ['em', 0] },
  },
})
