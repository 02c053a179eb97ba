import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { history } from 'prosemirror-history'
import { EditorState, Plugin } from 'prosemirror-state'
import type { Node } from 'prosemirror-model'
import { tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import { roomAtEnd, uniqueIds } from './block-ids.ts'
import { caretBeforeKeys } from './caret.ts'
import type { ChipStore } from './chip-store.ts'
import { ChipView, figureWords, referenceWords } from './chip-view.ts'
import { insertMenu } from './insert-menu.ts'
import type { MenuKeys } from './insert-menu.ts'
import { listRules, textKeys } from './keys.ts'
import { lineLabels } from './line-labels.ts'
import type { LinePart } from './line-labels.ts'
import { clipboard } from './paste/clipboard.ts'
import { PictureView } from './picture-view.ts'
import type { PictureAddress } from './picture-view.ts'
import { schema } from './schema.ts'

/** What the text needs of the screen around it. Read at the time of use, so it may change while people write. */
export interface EditorPort {
  readonly chips: ChipStore
  readonly addressOf: PictureAddress
  readonly takenIds: () => ReadonlySet<string>
  readonly lineLabel: (part: LinePart) => string
  readonly lostPicture: () => string
  readonly lostReference: () => string
  readonly menuKeys: MenuKeys
  /** A figure in the text was clicked or opened by Enter. */
  readonly onFigure: (key: string, chip: Element) => void
  /** Alt+F10, the way to the tools. */
  readonly onTools: () => void
}

export function stateOf(doc: Node, port: EditorPort): EditorState {
  return EditorState.create({
    doc,
    plugins: [
      caretBeforeKeys,
      insertMenu((pressed) => port.menuKeys(pressed)),
      figureKeys(port),
      ...textKeys,
      listRules,
      clipboard,
      history(),
      tableEditing(),
      gapCursor(),
      dropCursor({ color: 'var(--hk-accent)', width: 2 }),
      uniqueIds(() => port.takenIds()),
      roomAtEnd,
      lineLabels(() => (part) => port.lineLabel(part)),
    ],
  })
}

interface ViewOptions {
  readonly place: HTMLElement
  readonly state: EditorState
  readonly port: EditorPort
  readonly attributes: Readonly<Record<string, string>>
  readonly onState: (state: EditorState, docChanged: boolean) => void
  readonly isEditable: () => boolean
}

export function createView({ place, state, port, attributes, onState, isEditable }: ViewOptions): EditorView {
  const view = new EditorView(place, {
    state,
    attributes: { ...attributes },
    editable: isEditable,
    nodeViews: {
      field: (node) => new ChipView(node, port.chips, 'figure', figureWords),
      reference: (node) =>
        new ChipView(
          node,
          port.chips,
          'reference',
          referenceWords(() => port.lostReference()),
        ),
      picture: (node) =>
        new PictureView(
          node,
          (sha256) => port.addressOf(sha256),
          () => port.lostPicture(),
        ),
    },
    dispatchTransaction(tr) {
      const { state: next, transactions } = view.state.applyTransaction(tr)
      view.updateState(next)
      onState(
        next,
        transactions.some(({ docChanged }) => docChanged),
      )
    },
  })
  return view
}

function figureKeys(port: EditorPort): Plugin {
  const open = (view: EditorView, node: Node, pos: number): boolean => {
    const chip = view.nodeDOM(pos)
    if (node.type !== schema.nodes.field || !(chip instanceof Element)) return false
    port.onFigure(String(node.attrs['key']), chip)
    return true
  }
  return new Plugin({
    props: {
      handleClickOn: (view, _, node, pos) => open(view, node, pos),
      handleKeyDown(view, event) {
        if (event.key === 'F10' && event.altKey) {
          port.onTools()
          return true
        }
        const { from, to, $from } = view.state.selection
        const chosen = to === from + 1 ? $from.nodeAfter : null
        return event.key === 'Enter' && chosen !== null && open(view, chosen, from)
      },
    },
  })
}
