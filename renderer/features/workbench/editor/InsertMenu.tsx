import { Portal, Text } from '@mantine/core'
import { useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { CSSProperties, Ref } from 'react'
import { flushSync } from 'react-dom'
import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { editorWords } from '../words/editor-words.ts'
import { closeMenu, insertChosen, openMenuOf } from './insert-menu.ts'
import type { MenuKeys, OpenMenu } from './insert-menu.ts'
import classes from './InsertMenu.module.css'
import { findItems } from './menu-items.ts'
import type { MenuItem } from './menu-items.ts'

export interface MenuHandle {
  readonly press: MenuKeys
}

interface InsertMenuProps {
  readonly ref: Ref<MenuHandle>
  readonly view: EditorView
  readonly state: EditorState
  readonly items: readonly MenuItem[]
}

/** The menu under the cursor: figures of the data with their values, and the places of the report, by group. */
export function InsertMenu({ ref, view, state, items }: InsertMenuProps) {
  const [place, setPlace] = useState(begin)
  const menu = openMenuOf(state)
  if (menu === null && place !== begin) setPlace(begin)
  useImperativeHandle(ref, () => ({
    // Keys come faster than the screen: what is chosen is that of the text as it is now, not as it was drawn last.
    press(pressed) {
      const now = openMenuOf(view.state)
      if (now === null) return false
      const { found, index } = choicesOf(items, now, place)
      const chosen = found[index]
      if (pressed === 'ArrowDown' || pressed === 'ArrowUp') {
        const step = pressed === 'ArrowDown' ? 1 : found.length - 1
        // Drawn before the next key.
        flushSync(() => setPlace({ query: now.query, index: found.length === 0 ? 0 : (index + step) % found.length }))
        return true
      }
      if (chosen !== undefined) insertChosen(view, chosen.insert)
      return chosen !== undefined
    },
  }))
  return menu === null ? null : (
    <Opened view={view} menu={menu} choices={choicesOf(items, menu, place)} hasItems={items.length > 0} />
  )
}

/** Where the person has gone in the list of a query; another query begins at its first. */
interface Place {
  readonly query: string
  readonly index: number
}

const begin: Place = { query: '', index: 0 }

interface Choices {
  readonly found: readonly MenuItem[]
  readonly index: number
}

function choicesOf(items: readonly MenuItem[], { query, kind }: OpenMenu, place: Place): Choices {
  const found = findItems(items, query, kind)
  return { found, index: place.query === query ? Math.min(place.index, found.length - 1) : 0 }
}

interface OpenedProps {
  readonly view: EditorView
  readonly menu: OpenMenu
  readonly choices: Choices
  readonly hasItems: boolean
}

function Opened({ view, menu, choices, hasItems }: OpenedProps) {
  const t = useWords(editorWords)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const { found, index } = choices
  const chosen = found[index]
  const activeId = chosen === undefined ? null : `${id}-${index}`
  useEffect(() => {
    const { dom } = view
    dom.setAttribute('aria-controls', id)
    if (activeId !== null) dom.setAttribute('aria-activedescendant', activeId)
    document.getElementById(activeId ?? '')?.scrollIntoView({ block: 'nearest' })
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [view, id, activeId])
  const style = usePlace(view, menu.from)
  useEffect(() => {
    const outside = ({ target }: PointerEvent) => {
      if (target instanceof Node && list.current?.contains(target) !== true) closeMenu(view)
    }
    window.addEventListener('pointerdown', outside)
    return () => window.removeEventListener('pointerdown', outside)
  }, [view])
  return (
    <Portal>
      <div
        ref={list}
        id={id}
        className={classes['menu']}
        style={style}
        role="listbox"
        aria-label={t('menu')}
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.length === 0 && (
          <Text size="sm" p="xs" role="option" aria-selected={false} aria-disabled>
            {t(hasItems ? 'menu.nothing' : 'menu.waiting')}
          </Text>
        )}
        {groupsOf(found, t('menu.no_value')).map(({ group, members }) => (
          <div key={group} role="group" aria-label={group}>
            <div className={classes['group']} aria-hidden>
              {group}
            </div>
            {members.map(({ item, at }) => (
              <div
                key={item.id}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === index}
                className={classes['item']}
                data-lack={item.lack === null ? undefined : ''}
                onClick={() => insertChosen(view, item.insert)}
              >
                <span>{item.name}</span>
                <span className={classes['value']}>{item.lack ?? item.value}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
    </Portal>
  )
}

/** Figures without a value are a group of their own, the last one. */
function groupsOf(items: readonly MenuItem[], noValue: string) {
  const groups = Map.groupBy(
    items.map((item, at) => ({ item, at })),
    ({ item }) => (item.lack === null ? item.group : noValue),
  )
  return [...groups].map(([group, members]) => ({ group, members }))
}

const height = 320
const width = 420

/** Under the line of the cursor, or above it where there is no room; it goes along when the text is scrolled. */
function usePlace(view: EditorView, from: number): CSSProperties {
  const [style, setStyle] = useState<CSSProperties>({ visibility: 'hidden' })
  useLayoutEffect(() => {
    const place = () => {
      const { left, top, bottom } = view.coordsAtPos(from)
      const isAbove = window.innerHeight - bottom < height && top > height
      setStyle({
        left: Math.max(8, Math.min(left, window.innerWidth - width - 8)),
        maxHeight: Math.min(height, isAbove ? top - 12 : window.innerHeight - bottom - 12),
        ...(isAbove ? { bottom: window.innerHeight - top + 4 } : { top: bottom + 4 }),
      })
    }
    place()
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  }, [view, from])
  return style
}
