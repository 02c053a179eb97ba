import type { KeyboardEvent } from 'react'

export interface CellStep {
  readonly rows: -1 | 0 | 1
  readonly columns: -1 | 0 | 1
}

interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

interface TextCursor {
  readonly start: number
  readonly end: number
  readonly length: number
}

/**
 * Where a key leads in a table of inputs, or `null` when it belongs to the input. Up, down and Enter change the row;
 * left and right change the column when the cursor can't go further in the text. In a text of many lines only
 * Ctrl (⌘) with an arrow leaves the cell.
 */
export function stepOf(press: KeyPress, isLongText: boolean, cursor: TextCursor): CellStep | null {
  const withControl = press.ctrlKey || press.metaKey
  if (isLongText && !withControl) return null
  const isAll = cursor.start === 0 && cursor.end === cursor.length
  switch (press.key) {
    case 'ArrowUp':
      return { rows: -1, columns: 0 }
    case 'ArrowDown':
      return { rows: 1, columns: 0 }
    case 'Enter':
      return isLongText ? null : { rows: press.shiftKey ? -1 : 1, columns: 0 }
    case 'ArrowLeft':
      return withControl || isAll || cursor.end === 0 ? { rows: 0, columns: -1 } : null
    case 'ArrowRight':
      return withControl || isAll || cursor.start === cursor.length ? { rows: 0, columns: 1 } : null
    default:
      return null
  }
}

/** Moves the keyboard from one cell's input to the neighbour's; rows without inputs are passed over. */
export function onTableKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
  const from = event.target
  const isLongText = from instanceof HTMLTextAreaElement
  if (!isLongText && !(from instanceof HTMLInputElement)) return
  const cursor = { start: from.selectionStart ?? 0, end: from.selectionEnd ?? 0, length: from.value.length }
  const step = stepOf(event, isLongText, cursor)
  const cell = from.closest('td')
  const row = cell?.parentElement
  if (step === null || cell === null || !(row instanceof HTMLTableRowElement)) return
  const target = neighbour(event.currentTarget, row, cell.cellIndex, step)
  if (target === null) return
  event.preventDefault()
  target.focus()
  target.select()
}

function neighbour(table: HTMLTableElement, row: HTMLTableRowElement, column: number, step: CellStep) {
  if (step.rows === 0) return inputAt(row, column + step.columns)
  const filled = [...table.rows].filter((candidate) => candidate === row || inputAt(candidate, column) !== null)
  const next = filled[filled.indexOf(row) + step.rows]
  return next === undefined ? null : inputAt(next, column)
}

function inputAt(row: HTMLTableRowElement, column: number) {
  return row.cells[column]?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? null
}
