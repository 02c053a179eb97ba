import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { MARKED_MS } from '../place/mark-place.ts'
import { showed } from '../place/visit.ts'
import { selectCell } from './selection.ts'
import type { GridSelection } from './selection.ts'

/** A row that somebody came for, by its place in the table. */
export interface GridArrival {
  readonly row: number
  /** Of the visit (`Visit.serial`): a row is shown once for it. */
  readonly serial: number
}

interface GridParts {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly scrollToRow: (row: number) => void
  readonly onSelection: (selection: GridSelection) => void
}

/**
 * Shows a row of a grid, whose elements come and go with scrolling: the grid selects and marks it itself. The row that
 * is marked for now; null for none.
 */
export function useGridArrival(arrival: GridArrival | null, parts: GridParts): number | null {
  const latest = useRef(parts)
  useEffect(() => {
    latest.current = parts
  })
  const [marked, setMarked] = useState<number | null>(null)
  const serial = arrival?.serial ?? null
  const row = arrival?.row ?? 0
  useEffect(() => {
    if (serial === null) return undefined
    const { scroller, scrollToRow, onSelection } = latest.current
    showed(serial)
    onSelection(selectCell({ row, column: 0 }))
    scrollToRow(row)
    scroller.current?.scrollIntoView({ block: 'center' })
    scroller.current?.focus({ preventScroll: true })
    setMarked(row)
    const timer = setTimeout(() => setMarked(null), MARKED_MS)
    return () => clearTimeout(timer)
    // Once for a visit: a row that is sorted elsewhere afterwards is not run after.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [serial])
  return marked
}
