import { useCallback, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'

const rowsOnAPage = 10

/** One row of the table takes part in the Tab order; the arrows choose which. */
export function useRowFocus(
  count: number,
  scroller: RefObject<HTMLDivElement | null>,
  scrollToIndex: (index: number) => void,
) {
  const [wanted, setActive] = useState(0)
  const active = Math.min(wanted, Math.max(0, count - 1))
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const next = targetOf(event.key, active, count)
      if (next === undefined) return
      event.preventDefault()
      setActive(next)
      scrollToIndex(next)
      focusWhenDrawn(scroller.current, next)
    },
    [active, count, scroller, scrollToIndex],
  )
  return { active, setActive, onKeyDown }
}

function targetOf(key: string, active: number, count: number): number | undefined {
  const last = count - 1
  if (key === 'ArrowDown') return Math.min(last, active + 1)
  if (key === 'ArrowUp') return Math.max(0, active - 1)
  if (key === 'PageDown') return Math.min(last, active + rowsOnAPage)
  if (key === 'PageUp') return Math.max(0, active - rowsOnAPage)
  if (key === 'Home') return 0
  if (key === 'End') return last
  return undefined
}

/** A row far away is drawn only after the scrolling: it is waited for over a few frames. */
function focusWhenDrawn(scroller: HTMLDivElement | null, index: number, framesLeft = 5): void {
  const row = scroller?.querySelector<HTMLElement>(`[data-row="${index}"]`)
  if (row !== null && row !== undefined) return row.focus({ preventScroll: true })
  if (framesLeft > 0) requestAnimationFrame(() => focusWhenDrawn(scroller, index, framesLeft - 1))
}
