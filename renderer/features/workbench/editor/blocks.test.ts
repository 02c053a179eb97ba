import { EditorState, TextSelection } from 'prosemirror-state'
import type { Command, Plugin } from 'prosemirror-state'
import { addColumnAfter, addRowAfter } from 'prosemirror-tables'
import { describe, expect, it } from 'vitest'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { uniqueIds } from './block-ids.ts'
import { insertCallout, insertQuote, insertTable, leaveLine, removeBlock, toggleHeading, toggleList } from './blocks.ts'
import { toNextPart, toPartBefore } from './parts.ts'
import { fromDoc } from './from-doc.ts'
import { schema } from './schema.ts'
import { toDoc, toNodes } from './to-doc.ts'

const { nodes } = schema

/** The text with the cursor behind the first place where the words stand. */
function at(narrative: Narrative, words: string, plugins: readonly Plugin[] = []): EditorState {
  const doc = toDoc(narrative)
  let pos = 1
  doc.descendants((node, from) => {
    const found = node.isText ? (node.text ?? '').indexOf(words) : -1
    if (pos === 1 && found >= 0) pos = from + found + words.length
  })
  return EditorState.create({ doc, selection: TextSelection.near(doc.resolve(pos)), plugins: [...plugins] })
}

function after(state: EditorState, ...commands: readonly Command[]): EditorState {
  let now = state
  for (const command of commands) {
    const done = command(now, (tr) => {
      now = now.apply(tr)
    })
    if (!done) throw new Error('The command does not fit here')
  }
  now.doc.check()
  return now
}
const typed =
  (words: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(words))
    return true
  }
const paragraph = (text: string) => ({ kind: 'paragraph' as const, runs: [{ text }] })

describe('blocks of a text', () => {
  it('turn into a heading, a list, the other kind of list, and back', () => {
    const start = at([paragraph('Alku'), paragraph('Loppu')], 'Alku')
    expect(fromDoc(after(start, toggleHeading).doc)[0]).toEqual({ kind: 'heading', text: 'Alku' })
    expect(fromDoc(after(start, toggleHeading, toggleHeading).doc)).toEqual(fromDoc(start.doc))
    const list = after(start, toggleList(nodes.bullet_list))
    expect(fromDoc(list.doc)[0]).toEqual({ kind: 'list', ordered: false, items: [[{ text: 'Alku' }]] })
    const ordered = after(list, toggleList(nodes.ordered_list))
    expect(fromDoc(ordered.doc)[0]).toMatchObject({ ordered: true })
    expect(fromDoc(after(ordered, toggleList(nodes.ordered_list)).doc)).toEqual(fromDoc(start.doc))
  })

  it('come after the one that is written in, or in the place of an empty one, and take the cursor', () => {
    const boxed = after(at([paragraph('Alku'), paragraph('Loppu')], 'Alku'), insertCallout('Kehitysehdotus'))
    expect(fromDoc(after(boxed, typed('Sovitaan.')).doc)).toEqual([
      paragraph('Alku'),
      { kind: 'callout', title: 'Kehitysehdotus', lines: [[{ text: 'Sovitaan.' }]] },
      paragraph('Loppu'),
    ])
    expect(fromDoc(after(at([], ''), insertQuote, typed('Hyvä.'), leaveLine, typed('A. Esimerkki')).doc)).toEqual([
      { kind: 'quote', runs: [{ text: 'Hyvä.' }], attribution: 'A. Esimerkki' },
    ])
  })

  it('are left by Enter: from the last part to the text below, from an empty paragraph out of its box', () => {
    const quote = after(at([], ''), insertQuote, typed('Hyvä.'), leaveLine, leaveLine, typed('Jatkuu'))
    expect(fromDoc(quote.doc).at(-1)).toEqual(paragraph('Jatkuu'))
    const box = after(at([], ''), insertCallout('Ehdotus'), leaveLine, typed('Ulkona'))
    expect(fromDoc(box.doc)).toEqual([{ kind: 'callout', title: 'Ehdotus', lines: [] }, paragraph('Ulkona')])
  })
})

describe('Tab', () => {
  it('goes through the lines of a box, a picture and a quote and back, and leaves them at their ends', () => {
    const box = after(at([], ''), insertCallout('Ehdotus'))
    expect(toNextPart(box)).toBe(false)
    const title = after(box, typed('Sovitaan.'), toPartBefore, typed('t'))
    expect(toPartBefore(title)).toBe(false)
    expect(fromDoc(after(title, toNextPart, typed(' Pian.')).doc)).toEqual([
      { kind: 'callout', title: 'Ehdotust', lines: [[{ text: 'Sovitaan. Pian.' }]] },
    ])
    const quote = after(at([], ''), insertQuote, typed('Hyvä'), toNextPart, typed('A.'), toPartBefore, typed('!'))
    expect(fromDoc(quote.doc)).toEqual([{ kind: 'quote', runs: [{ text: 'Hyvä!' }], attribution: 'A.' }])
    expect(toNextPart(after(quote, toNextPart))).toBe(false)
  })

  it('goes from the caption of a table into its first cell and back, and is nothing in plain text', () => {
    const table = after(at([], ''), insertTable, typed('Tulokset'), toNextPart, typed('Mittari'))
    expect(fromDoc(table.doc)[0]).toMatchObject({
      caption: 'Tulokset',
      rows: [[[{ text: 'Mittari' }], [], []], {}, {}],
    })
    const renamed = after(table, toPartBefore, typed(' 2026'), toNextPart, typed('Tulos'))
    expect(fromDoc(renamed.doc)[0]).toMatchObject({
      caption: 'Tulokset 2026',
      rows: [[[{ text: 'Tulos' }], [], []], {}, {}],
    })
    const plain = at([paragraph('Alku')], 'Alku')
    expect([toNextPart(plain), toPartBefore(plain)]).toEqual([false, false])
  })
})

describe('a table', () => {
  it('begins with its caption and a header row, and grows by rows and columns', () => {
    const table = after(at([], ''), insertTable, typed('Tulokset'), leaveLine, typed('Mittari'))
    const grown = after(table, addColumnAfter, addRowAfter)
    const [block] = fromDoc(grown.doc)
    if (block?.kind !== 'table') throw new Error('There is no table')
    expect(block.caption).toBe('Tulokset')
    expect(block.rows.map((row) => row.length)).toEqual([4, 4, 4, 4])
    expect(block.rows[0]?.[0]).toEqual([{ text: 'Mittari' }])
    expect(grown.doc.child(0).child(1).child(1).child(0).type).toBe(nodes.cell)
  })

  it('goes as a whole when it is taken away', () => {
    const table = after(at([paragraph('Alku')], 'Alku'), insertTable)
    expect(fromDoc(after(table, removeBlock).doc)).toEqual([paragraph('Alku')])
  })

  it('that is a copy gets an id of its own, and the first keeps its own', () => {
    const block = { kind: 'table' as const, id: 'table-1', caption: '', rows: [[[{ text: 'A' }]]] }
    const start = at([block], 'A', [uniqueIds(() => new Set(['table-9']))])
    const paste =
      (id: string): Command =>
      (state, dispatch) => {
        dispatch?.(state.tr.insert(state.doc.content.size, toNodes([{ ...block, id }])))
        return true
      }
    const ids = fromDoc(after(start, paste('table-1'), paste('table-9'), paste('table-5')).doc).flatMap((each) =>
      each.kind === 'table' ? each.id : [],
    )
    expect(ids[0]).toBe('table-1')
    expect(ids[3]).toBe('table-5')
    expect(ids[2]).not.toBe('table-9')
    expect(new Set(ids).size).toBe(4)
  })
})
