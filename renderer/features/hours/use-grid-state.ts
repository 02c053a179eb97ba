import { useCallback, useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { blockOf, clampPlace } from './grid-edits.ts'
import type { Block, GridSize, Place } from './grid-edits.ts'

export interface GridState {
  readonly active: Place
  readonly selection: Block
  /** The text being typed into the active cell; `null` while none is. */
  readonly editing: string | null
}

interface GridActions {
  readonly move: (to: Place, extend?: boolean) => void
  readonly edit: (text: string) => void
  readonly stop: () => void
  /** What is being typed at this very moment; a cell that was just closed is not left a second time. */
  readonly typed: () => string | null
}

/** Which cell is active, what is selected and what is being typed. The focus follows the active cell. */
export function useGridState(size: GridSize, grid: RefObject<HTMLElement | null>): GridState & GridActions {
  const [place, setPlace] = useState<{ active: Place; anchor: Place }>({
    active: { row: 0, column: 0 },
    anchor: { row: 0, column: 0 },
  })
  const [editing, setText] = useState<string | null>(null)
  const latest = useRef<string | null>(null)
  const setEditing = useCallback((text: string | null) => {
    latest.current = text
    setText(text)
  }, [])
  const active = clampPlace(place.active, size)
  const { rows, columns } = size
  const move = useCallback(
    (to: Place, extend = false) => {
      const next = clampPlace(to, { rows, columns })
      setPlace(({ anchor }) => ({ active: next, anchor: extend ? anchor : next }))
      setEditing(null)
      grid.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus()
    },
    [rows, columns, grid, setEditing],
  )
  const stop = useCallback(() => setEditing(null), [setEditing])
  const typed = useCallback(() => latest.current, [])
  const selection = blockOf(active, clampPlace(place.anchor, size))
  return { active, selection, editing, move, edit: setEditing, stop, typed }
}

/** Where a key leads from a cell; `null` for keys that do not move. */
export function targetOf(event: KeyboardEvent, { row, column }: Place, size: GridSize): Place | null {
  const whole = event.ctrlKey || event.metaKey
  switch (event.key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'Home':
      return { row: whole ? 0 : row, column: 0 }
    case 'End':
      return { row: whole ? size.rows - 1 : row, column: size.columns - 1 }
    default:
      return null
  }
}
