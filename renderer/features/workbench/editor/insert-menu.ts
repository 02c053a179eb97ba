import { Plugin, PluginKey } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { schema } from './schema.ts'

/** What the menu offers: figures of the data, other places of the report, or both. */
export type MenuKind = 'all' | 'figures' | 'references'

/** The menu that `/` opens; what is typed after the sign searches in it. */
export interface OpenMenu {
  readonly kind: MenuKind
  /** Where the `/` stands. */
  readonly from: number
  readonly query: string
  /** Where a button has put the sign, with a space that it needed; `null` = a person has typed it. */
  readonly put: number | null
}

const key = new PluginKey<OpenMenu | null>('insert-menu')
type MenuMeta = { readonly open: MenuKind; readonly put: number | null } | 'close'
const longestQuery = 60

export const openMenuOf = (state: EditorState): OpenMenu | null => key.getState(state) ?? null

/** What a menu on the screen does with the keys that belong to it; true when it has taken one. */
export type MenuKeys = (pressed: 'ArrowUp' | 'ArrowDown' | 'Enter' | 'Tab') => boolean

export function insertMenu(keys: MenuKeys): Plugin<OpenMenu | null> {
  return new Plugin<OpenMenu | null>({
    key,
    state: { init: () => null, apply: (tr, before) => next(tr, before) },
    props: {
      handleTextInput(view, from, to, text) {
        if (text !== '/' || openMenuOf(view.state) !== null || !maybeAt(view.state, from)) return false
        view.dispatch(opened(view.state.tr.insertText('/', from, to), 'all', null))
        return true
      },
      handleKeyDown(view, event) {
        const menu = openMenuOf(view.state)
        if (menu === null || event.isComposing) return false
        const { key: pressed } = event
        if (pressed === 'Escape') {
          // Nobody has typed the sign that a button has put: it goes with the menu.
          const { tr, selection } = view.state
          view.dispatch(closed(menu.put === null ? tr : tr.delete(menu.put, selection.head)))
          return true
        }
        if (pressed !== 'ArrowUp' && pressed !== 'ArrowDown' && pressed !== 'Enter' && pressed !== 'Tab') return false
        return keys(pressed)
      },
    },
  })
}

const opened = (tr: Transaction, kind: MenuKind, put: number | null) =>
  tr.setMeta(key, { open: kind, put } satisfies MenuMeta)
const closed = (tr: Transaction) => tr.setMeta(key, 'close' satisfies MenuMeta)

/** A `/` opens the menu only where it is no part of a word: `ja/tai`, `1/2026` are plain text. */
function maybeAt(state: EditorState, pos: number): boolean {
  const $pos = state.doc.resolve(pos)
  if (!takesChips($pos.parent)) return false
  return $pos.parentOffset === 0 || /[\s(–]$/.test($pos.parent.textBetween(0, $pos.parentOffset, undefined, '\uFFFC'))
}

const takesChips = ({ type }: { type: { contentMatch: { matchType(type: unknown): unknown } } }) =>
  type.contentMatch.matchType(schema.nodes.field) !== null

function next(tr: Transaction, before: OpenMenu | null): OpenMenu | null {
  const meta: MenuMeta | undefined = tr.getMeta(key)
  if (meta === 'close') return null
  const { $head, empty } = tr.selection
  if (meta !== undefined) return { kind: meta.open, from: $head.pos - 1, query: '', put: meta.put }
  if (before === null) return null
  const from = tr.mapping.map(before.from)
  const $from = tr.doc.resolve(from)
  if (!empty || !$from.sameParent($head) || $head.pos <= from) return null
  const typed = tr.doc.textBetween(from, $head.pos, undefined, '\uFFFC')
  const query = typed.slice(1)
  if (!typed.startsWith('/') || query.length > longestQuery || /^\s|\s\s|\uFFFC/.test(query)) return null
  return { ...before, from, query }
}

/** Opens the menu at the cursor, as if the sign had been typed. */
export function openMenu(view: EditorView, kind: MenuKind): void {
  const { $from, from } = view.state.selection
  if (!takesChips($from.parent)) return
  const isAfterWord = $from.parentOffset > 0 && !/\s$/.test($from.nodeBefore?.text ?? '')
  view.dispatch(opened(view.state.tr.insertText(isAfterWord ? ' /' : '/'), kind, from).scrollIntoView())
  view.focus()
}

/** Puts a figure or a reference in the place of the sign and the search. */
export function insertChosen(
  view: EditorView,
  chosen: { readonly field: string } | { readonly reference: string },
): void {
  const menu = openMenuOf(view.state)
  if (menu === null) return
  const node =
    'field' in chosen
      ? schema.nodes.field.create({ key: chosen.field })
      : schema.nodes.reference.create({ target: chosen.reference })
  view.dispatch(closed(view.state.tr.replaceWith(menu.from, view.state.selection.head, node)).scrollIntoView())
  view.focus()
}

export function closeMenu(view: EditorView): void {
  if (openMenuOf(view.state) !== null) view.dispatch(closed(view.state.tr))
}
