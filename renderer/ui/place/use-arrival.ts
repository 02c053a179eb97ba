import { useEffect, useRef } from 'react'
import { useVisit } from './visit.ts'

/** Ids and names of what the address leads to; at least one of them. */
export interface Sought {
  readonly row: string | null
  readonly field: string | null
}

/**
 * Opens what hides a place that somebody came for: a tab, a version, what a filter leaves out. `wayTo` gives what opens
 * it, and null while the screen doesn't know the place. It is opened once for a visit; marking and focus are done by
 * `ShowPlace` when the place is drawn.
 */
export function useArrival(wayTo: (place: Sought) => (() => void) | null): void {
  const { row, field, serial } = useVisit()
  const opened = useRef(-1)
  useEffect(() => {
    if (opened.current === serial || (row === null && field === null)) return
    const open = wayTo({ row, field })
    if (open === null) return
    opened.current = serial
    open()
  })
}
