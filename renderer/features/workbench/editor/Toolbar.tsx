import { ActionIcon, Group } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconColumnInsertRight,
  IconColumnRemove,
  IconDatabase,
  IconHeading,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconMessage2Exclamation,
  IconPhoto,
  IconRowInsertBottom,
  IconRowRemove,
  IconTable,
  IconTableOff,
  IconTrash,
} from '@tabler/icons-react'
import { toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import type { Command, EditorState } from 'prosemirror-state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, isInTable } from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'
import type { ComponentType, KeyboardEvent, Ref } from 'react'
import { useState } from 'react'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { editorWords } from '../words/editor-words.ts'
import {
  around,
  insertCallout,
  insertQuote,
  insertTable,
  isHeading,
  listAround,
  removeBlock,
  toggleHeading,
  toggleList,
} from './blocks.ts'
import { openMenu } from './insert-menu.ts'
import classes from './RichText.module.css'
import { schema } from './schema.ts'

const { nodes, marks } = schema

type ToolName = Exclude<keyof typeof editorWords.fi, `rows.${string}`>

interface Tool {
  readonly name: ToolName
  readonly Icon: ComponentType<{ size: number; 'aria-hidden': boolean }>
  readonly run: (view: EditorView) => void
  /** Whether it fits where the cursor is. */
  readonly fits: boolean
  /** For what can be on or off; absent for what only happens. */
  readonly isOn?: boolean
}

interface ToolbarProps {
  readonly ref: Ref<HTMLDivElement>
  readonly view: EditorView | null
  readonly state: EditorState | null
  readonly onPicture: () => void
}

/** The tools of a text: one stop for Tab, arrows between them. */
export function Toolbar({ ref, view, state, onPicture }: ToolbarProps) {
  const t = useWords(editorWords)
  const [at, setAt] = useState(0)
  if (state === null || view === null) return <Group className={classes['tools'] ?? ''} />
  const tools = toolsFor(state, { onPicture, title: t('callout.title') })
  const current = Math.min(at, tools.length - 1)
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -tools.length, End: tools.length }[event.key]
    if (event.key === 'Escape') view.focus()
    if (step === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(tools.length - 1, current + step))
    setAt(next)
    event.currentTarget.querySelectorAll<HTMLElement>('button')[next]?.focus()
  }
  return (
    <Group ref={ref} className={classes['tools'] ?? ''} gap={2} role="toolbar" aria-label={t('tools')} onKeyDown={walk}>
      {tools.map(({ name, Icon, run, fits, isOn }, index) => (
        <ActionIcon
          key={name}
          variant={isOn === true ? 'light' : 'subtle'}
          size={32}
          aria-label={t(name)}
          title={t(name)}
          {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
          aria-disabled={!fits}
          data-off={!fits || undefined}
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setAt(index)}
          // The cursor stays in the text when a tool is clicked.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (fits) run(view)
          }}
        >
          <Icon size={18} aria-hidden />
        </ActionIcon>
      ))}
    </Group>
  )
}

function toolsFor(state: EditorState, { onPicture, title }: { onPicture: () => void; title: string }): readonly Tool[] {
  const command = (name: ToolName, Icon: Tool['Icon'], act: Command, isOn?: boolean): Tool => ({
    name,
    Icon,
    fits: act(state),
    run(view) {
      act(view.state, view.dispatch, view)
      view.focus()
    },
    ...(isOn !== undefined && { isOn }),
  })
  const menu = (name: 'figure' | 'reference', Icon: Tool['Icon'], kind: 'figures' | 'references'): Tool => ({
    name,
    Icon,
    fits: state.selection.$from.parent.type.contentMatch.matchType(nodes.field) !== null,
    run: (view) => openMenu(view, kind),
  })
  const list = listAround(state)?.type
  const { $from, from, to, empty } = state.selection
  const has = (mark: (typeof marks)['bold']) =>
    empty ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, mark)
  return [
    command('bold', IconBold, toggleMark(marks.bold), has(marks.bold)),
    command('italic', IconItalic, toggleMark(marks.italic), has(marks.italic)),
    command('heading', IconHeading, toggleHeading, isHeading(state)),
    command('bullets', IconList, toggleList(nodes.bullet_list), list === nodes.bullet_list),
    command('numbers', IconListNumbers, toggleList(nodes.ordered_list), list === nodes.ordered_list),
    menu('figure', IconDatabase, 'figures'),
    menu('reference', IconLink, 'references'),
    command('table', IconTable, insertTable),
    { name: 'picture', Icon: IconPhoto, fits: true, run: onPicture },
    command('callout', IconMessage2Exclamation, insertCallout(title)),
    command('quote', IconBlockquote, insertQuote),
    command('undo', IconArrowBackUp, undo),
    command('redo', IconArrowForwardUp, redo),
    ...(isInTable(state)
      ? [
          command('row.add', IconRowInsertBottom, addRowAfter),
          command('column.add', IconColumnInsertRight, addColumnAfter),
          command('row.remove', IconRowRemove, deleteRow),
          command('column.remove', IconColumnRemove, deleteColumn),
          command('table.remove', IconTableOff, removeBlock),
        ]
      : around(state, nodes.table_block, nodes.picture, nodes.callout, nodes.quote) === null
        ? []
        : [command('block.remove', IconTrash, removeBlock)]),
  ]
}
