import { useEffect, useRef } from 'react'
import { bringIntoSight } from './bring-into-sight.ts'
import { findPlace } from './find-place.ts'
import { markPlace } from './mark-place.ts'
import { isSought, showed, useVisit, wasShown } from './visit.ts'

/**
 * Stands in a dialog that `useArrival` opens for a field of it, and shows the field. A dialog is drawn outside the screen
 * that `ShowPlace` watches.
 */
export function ShowPlaceInDialog() {
  const visit = useVisit()
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const dialog = mark.current?.closest<HTMLElement>('[role="dialog"]')
    if (!dialog || !isSought(visit) || wasShown(visit.serial)) return undefined
    const found = findPlace(dialog, visit)
    if (found === null) return undefined
    showed(visit.serial)
    bringIntoSight(found.element)
    const unmark = markPlace(found.element)
    // A dialog that opens takes the keyboard, and gives it to what asks for it.
    found.target.dataset['autofocus'] = ''
    return () => {
      unmark()
      delete found.target.dataset['autofocus']
    }
  }, [visit])
  return <span ref={mark} hidden />
}
