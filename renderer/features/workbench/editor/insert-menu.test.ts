import { EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { insertMenu, openMenuOf } from './insert-menu.ts'
import { findItems } from './menu-items.ts'
import type { MenuItem } from './menu-items.ts'
import { toDoc } from './to-doc.ts'

const items: readonly MenuItem[] = [
  {
    id: '1',
    insert: { field: 'money.total.spent' },
    name: 'Toteutuneet kustannukset',
    value: '12\u00a0400,00 €',
    lack: null,
    group: 'Raha',
  },
  {
    id: '2',
    insert: { field: 'people.months' },
    name: 'Henkilötyökuukaudet',
    value: '11,50',
    lack: null,
    group: 'Työ',
  },
  {
    id: '3',
    insert: { reference: 'table-1' },
    name: 'Taulukko 1',
    value: 'Kustannukset',
    lack: null,
    group: 'Viittaukset',
  },
]
const found = (query: string, kind: 'all' | 'figures' | 'references' = 'all') =>
  findItems(items, query, kind).map(({ id }) => id)

describe('the search of the menu', () => {
  it('finds by name, value and group, whatever the order of the words and the kind of space', () => {
    expect(found('kustannukset')).toEqual(['1', '3'])
    expect(found('12 400')).toEqual(['1'])
    expect(found('kuukau työ')).toEqual(['2'])
    expect(found('xyz')).toEqual([])
  })

  it('puts figures without a value after all others, and finds them too', () => {
    const lacking: MenuItem = {
      id: '0',
      insert: { field: 'money.total.approved' },
      name: 'Hyväksytyt kustannukset',
      value: '',
      lack: 'ei vielä päätöstä',
      group: 'Raha',
    }
    const ids = (query: string) => findItems([lacking, ...items], query, 'all').map(({ id }) => id)
    expect(ids('')).toEqual(['1', '2', '3', '0'])
    expect(ids('kustannukset')).toEqual(['1', '3', '0'])
    expect(ids('hyväksytyt')).toEqual(['0'])
  })

  it('offers only figures or only references when that was asked', () => {
    expect(found('', 'figures')).toEqual(['1', '2'])
    expect(found('kustannukset', 'references')).toEqual(['3'])
  })
})

describe('the menu in the text', () => {
  const plugin = insertMenu(() => false)
  function typed(before: string, words: string): EditorState {
    const doc = toDoc([{ kind: 'paragraph', runs: [{ text: before }] }])
    const start = EditorState.create({ doc, selection: TextSelection.atEnd(doc), plugins: [plugin] })
    return words.split('').reduce((state, sign) => {
      const { from, to } = state.selection
      // A view hands each typed sign to the plugin first; it needs no more of the view than this.
      let now = state
      const view = { state, dispatch: (tr: Parameters<EditorState['apply']>[0]) => (now = state.apply(tr)) }
      const taken = Reflect.apply(plugin.props.handleTextInput ?? (() => false), plugin, [view, from, to, sign])
      return taken === true ? now : state.apply(state.tr.insertText(sign))
    }, start)
  }

  it('opens by a slash at the beginning of a word and searches by what follows', () => {
    expect(openMenuOf(typed('Kulut ', '/tot kus'))).toMatchObject({ kind: 'all', query: 'tot kus' })
  })

  it('stays closed for a slash in a word or a number, and closes at a second space', () => {
    expect(openMenuOf(typed('ja', '/tai'))).toBeNull()
    expect(openMenuOf(typed('1', '/2026'))).toBeNull()
    expect(openMenuOf(typed('Kulut ', '/ tot'))).toBeNull()
    expect(openMenuOf(typed('Kulut ', '/tot  kus'))).toBeNull()
  })
})
