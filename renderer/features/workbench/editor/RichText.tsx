import { VisuallyHidden } from '@mantine/core'
import { useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import type { Ref } from 'react'
import type { Node } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Language } from '#domain/values/language.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { editorWords } from '../words/editor-words.ts'
import type { ChipStore } from './chip-store.ts'
import { createView, stateOf } from './create-view.ts'
import type { EditorPort } from './create-view.ts'
import { FigureRows } from './FigureRows.tsx'
import type { OpenFigure } from './FigureRows.tsx'
import { InsertMenu } from './InsertMenu.tsx'
import type { MenuHandle } from './InsertMenu.tsx'
import type { MenuItem } from './menu-items.ts'
import type { PictureAddress } from './picture-view.ts'
import classes from './RichText.module.css'
import { selectQuote } from './select-quote.ts'
import { Toolbar } from './Toolbar.tsx'

export interface RichTextHandle {
  /** Puts another text in the place of the one that is written; its history of undo begins anew. */
  readonly replace: (doc: Node) => void
  readonly view: () => EditorView | null
}

interface RichTextProps {
  readonly ref: Ref<RichTextHandle>
  /** The text to begin with. */
  readonly doc: Node
  readonly label: string
  /** Of the text, for its spelling and for screen readers. */
  readonly language: Language
  readonly isOpen: boolean
  readonly chips: ChipStore
  readonly items: readonly MenuItem[]
  readonly rowsOf: (key: string) => OpenFigure['figure']
  readonly addressOf: PictureAddress
  readonly takenIds: () => ReadonlySet<string>
  readonly onPicture: () => void
  /** Words to select; another `at` asks for the same words again. */
  readonly wanted: { readonly quote: string; readonly block: number | null; readonly at: number } | null
  readonly onChange: (doc: Node) => void
  readonly onLeave: () => void
}

/** A section's text with its tools. */
export function RichText(props: RichTextProps) {
  const t = useWords(editorWords)
  const help = useId()
  const { ref, doc, label, isOpen } = props
  const [first] = useState(doc)
  const place = useRef<HTMLDivElement>(null)
  const tools = useRef<HTMLDivElement>(null)
  const menu = useRef<MenuHandle>(null)
  const [view, setView] = useState<EditorView | null>(null)
  const [state, setState] = useState<EditorState | null>(null)
  const [figure, setFigure] = useState<OpenFigure | null>(null)
  const latest = useRef({ props, t })
  useEffect(() => {
    latest.current = { props, t }
  })
  const [port] = useState<EditorPort>(() => ({
    chips: props.chips,
    addressOf: (sha256) => latest.current.props.addressOf(sha256),
    takenIds: () => latest.current.props.takenIds(),
    lineLabel: (part) => latest.current.t(part),
    lostPicture: () => latest.current.t('picture.lost'),
    lostReference: () => latest.current.t('reference.lost'),
    menuKeys: (pressed) => menu.current?.press(pressed) ?? false,
    onFigure: (key, chip) => setFigure({ figure: latest.current.props.rowsOf(key), chip }),
    onTools: () => tools.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
  }))

  useEffect(() => {
    if (place.current === null) return undefined
    const begin = stateOf(first, port)
    let frame = 0
    const made = createView({
      place: place.current,
      state: begin,
      port,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-describedby': help,
        spellcheck: 'true',
        class: classes['text'] ?? '',
      },
      isEditable: () => latest.current.props.isOpen,
      onState(next, docChanged) {
        // The tools and the menu follow the text in the frame after: no key waits for them.
        cancelAnimationFrame(frame)
        frame = requestAnimationFrame(() => setTimeout(() => setState(made.state)))
        if (docChanged) latest.current.props.onChange(next.doc)
      },
    })
    setView(made)
    setState(begin)
    return () => {
      cancelAnimationFrame(frame)
      made.destroy()
      setView(null)
    }
  }, [first, port, label, help])
  // A view reads whether it may be written when it is told of something new.
  useEffect(() => view?.setProps({ editable: () => isOpen }), [view, isOpen])

  const { wanted } = props
  useEffect(() => {
    if (view !== null && wanted !== null) selectQuote(view, wanted.quote, wanted.block)
  }, [view, wanted])

  useImperativeHandle(
    ref,
    () => ({
      view: () => view,
      replace(next) {
        if (view === null) return
        view.updateState(stateOf(next, port))
        setState(view.state)
      },
    }),
    [view, port],
  )
  return (
    <div className={classes['frame']}>
      {isOpen && <Toolbar ref={tools} view={view} state={state} onPicture={props.onPicture} />}
      <VisuallyHidden id={help}>{t('keys')}</VisuallyHidden>
      <div ref={place} className={classes['place']} lang={props.language} onBlur={props.onLeave} />
      {view !== null && state !== null && isOpen && (
        <InsertMenu ref={menu} view={view} state={state} items={props.items} />
      )}
      {figure !== null && <FigureRows open={figure} onClose={() => setFigure(null)} />}
    </div>
  )
}
