import type { ClipboardEvent, KeyboardEvent } from 'react'
import { copyText, fillRightEdits, pasteEdits, placesOf } from './grid-edits.ts'
import type { GridEdit, GridSize, Place } from './grid-edits.ts'
import { targetOf } from './use-grid-state.ts'
import type { useGridState } from './use-grid-state.ts'

interface GridPort {
  readonly size: GridSize
  readonly isLocked: boolean
  readonly textAt: (place: Place) => string
  /** Whether filling right goes into this day. */
  readonly isWorkingDay: (column: number) => boolean
  readonly write: (edits: readonly GridEdit[]) => void
  readonly onClipped: (count: number) => void
}

type GridState = ReturnType<typeof useGridState>

/** The keyboard of a spreadsheet on the grid. */
export function gridKeys(state: GridState, port: GridPort) {
  const { active, selection, editing } = state
  const fillRight = () => port.write(fillRightEdits(selection, port.textAt, port.isWorkingDay))
  const commit = (to: Place) => {
    if (editing !== null) port.write([{ ...active, text: editing }])
    state.move(to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const handled = editing === null ? onCell(event) : onEditor(event)
    if (handled) event.preventDefault()
  }
  const onEditor = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const { row, column } = active
    if (key === 'Escape') state.move(active)
    else if (key === 'Enter') commit({ row: row + (shiftKey ? -1 : 1), column })
    else if (key === 'Tab') commit({ row, column: column + (shiftKey ? -1 : 1) })
    else if (key === 'ArrowUp' || key === 'ArrowDown') commit({ row: row + (key === 'ArrowUp' ? -1 : 1), column })
    else return false
    return true
  }
  const onCell = (event: KeyboardEvent): boolean => {
    const { key, shiftKey } = event
    const target = targetOf(event, active, port.size)
    if (target !== null) state.move(target, shiftKey)
    else if (key === 'Enter' && port.isLocked) state.move({ row: active.row + 1, column: active.column })
    else if (port.isLocked) return false
    else if (key === 'Enter' || key === 'F2') state.edit(port.textAt(active))
    else if (key === 'Delete' || key === 'Backspace')
      port.write(placesOf(selection).map((place) => ({ ...place, text: '' })))
    else if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'r') fillRight()
    else if (key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) state.edit(key)
    else return false
    return true
  }
  return {
    fillRight,
    onKeyDown,
    /** What was typed is saved also when the cell is left by the mouse or the window. */
    onLeave: () => {
      const text = state.typed()
      if (text === null) return
      state.stop()
      port.write([{ ...active, text }])
    },
    onCopy: (event: ClipboardEvent) => {
      if (editing !== null) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', copyText(selection, port.textAt))
    },
    onPaste: (event: ClipboardEvent) => {
      if (editing !== null || port.isLocked) return
      event.preventDefault()
      const { edits, clipped } = pasteEdits(event.clipboardData.getData('text/plain'), selection, port.size)
      port.onClipped(clipped)
      port.write(edits)
    },
  }
}
