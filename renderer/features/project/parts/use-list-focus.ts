import { useCallback, useRef } from 'react'

type Action = 'up' | 'down' | 'remove'

interface ListFocus {
  /**
   * Of the element around the rows and the input that adds one; each row has `data-row`, each of its buttons
   * `data-action`.
   */
  readonly container: (element: HTMLElement | null) => void
  /** Called when the change is saved: the keyboard goes to the same button of the row at this place. */
  readonly follow: (row: number, action: Action) => void
}

/** Keeps the keyboard with an item that is moved, and near the place of one that is removed: in the input when it was the last. */
export function useListFocus(): ListFocus {
  const element = useRef<HTMLElement | null>(null)
  const container = useCallback((next: HTMLElement | null) => {
    element.current = next
  }, [])
  const follow = useCallback((row: number, action: Action) => {
    // The changed list is drawn by then.
    requestAnimationFrame(() => {
      const rows = [...(element.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
      const target = rows[Math.min(row, rows.length - 1)]
      const same = target?.querySelector<HTMLElement>(`[data-action="${action}"]:enabled`)
      const button = same ?? target?.querySelector<HTMLElement>('[data-action]:enabled')
      const field = element.current?.querySelector('input')
      if (target === undefined) field?.focus()
      else button?.focus()
    })
  }, [])
  return { container, follow }
}
