import { useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ClipboardEvent, KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react'
import { readBlock, writeBlock } from './clipboard.ts'
import type { EditorPlace } from './CellEditor.tsx'
import { rowHeightPx } from './GridRow.tsx'
import type { GridColumn, GridCommands, GridRowData } from './grid-types.ts'
import { moveByKey, rangeOf, selectCell } from './selection.ts'
import type { CellPlace, CellRange, GridSelection } from './selection.ts'

interface GridInputOptions extends GridCommands {
  readonly columns: readonly GridColumn[]
  readonly rowCount: number
  readonly rowAt: (row: number) => GridRowData
  readonly selection: GridSelection
  readonly onSelection: (selection: GridSelection) => void
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly lefts: readonly number[]
  readonly scrollToRow: (row: number) => void
}

/** What the keyboard, the mouse and the clipboard do in the table. */
export function useGridInput(options: GridInputOptions) {
  const { columns, rowCount, rowAt, selection, onSelection, scroller, lefts } = options
  const [editor, setEditor] = useState<EditorPlace | null>(null)
  const dragging = useRef(false)
  const leaving = useRef(false)

  const moveTo = (next: GridSelection) => {
    onSelection(next)
    options.scrollToRow(next.active.row)
    if (scroller.current !== null) scrollToColumn(scroller.current, lefts, next.active.column)
  }
  const open = (place: CellPlace, replacing: boolean) => {
    if (columns[place.column]?.readOnly === true) return
    const text = replacing ? '' : (rowAt(place.row).cells()[place.column]?.text ?? '')
    // At once: the character that opened the cell is on its way and belongs into it.
    flushSync(() => setEditor({ ...place, text, replacing }))
  }
  const close = useCallback(() => {
    setEditor(null)
    scroller.current?.focus({ preventScroll: true })
  }, [scroller])
  const size = { rows: rowCount, columns: columns.length }
  const rowsOnAPage = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeightPx) - 2)

  const onKeyDown = (event: KeyboardEvent) => {
    const ctrl = event.ctrlKey || event.metaKey
    const range = rangeOf(selection)
    if (event.key === 'Escape') {
      leaving.current = true
      return
    }
    const leaves = leaving.current && event.key === 'Tab'
    leaving.current = false
    if (leaves || event.altKey) return
    const move = moveByKey(selection, { key: event.key, ctrl, shift: event.shiftKey }, size, rowsOnAPage())
    const act = move === null ? actionOf(event.key, ctrl) : null
    if (move !== null) moveTo(move)
    else if (act === 'edit') open(selection.active, false)
    else if (act === 'clear') options.onClear(range)
    else if (act === 'fill') options.onFillDown(range)
    else if (act === 'remove') options.onRemoveRows(range)
    else if (act === 'all') {
      onSelection({ active: { row: 0, column: 0 }, anchor: { row: rowCount - 1, column: columns.length - 1 } })
    } else {
      if (event.key.length === 1 || event.key === 'Dead') if (!ctrl) open(selection.active, true)
      return
    }
    event.preventDefault()
  }

  const copy = (event: ClipboardEvent, range: CellRange) => {
    if (editor !== null) return
    event.preventDefault()
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) =>
      rowAt(range.top + index)
        .cells()
        .slice(range.left, range.right + 1)
        .map(({ text }) => text),
    )
    event.clipboardData.setData('text/plain', writeBlock(rows))
  }

  const handlers = {
    onKeyDown,
    onCopy: (event: ClipboardEvent) => copy(event, rangeOf(selection)),
    onCut: (event: ClipboardEvent) => {
      copy(event, rangeOf(selection))
      if (editor === null) options.onClear(rangeOf(selection))
    },
    onPaste: (event: ClipboardEvent) => {
      if (editor !== null) return
      event.preventDefault()
      const block = readBlock(event.clipboardData.getData('text/plain'))
      if (block.length > 0) options.onPaste(rangeOf(selection), block)
    },
    onPointerDown: (event: PointerEvent) => {
      const place = placeOf(event.target)
      if (place === null || event.button !== 0) return
      dragging.current = true
      onSelection(event.shiftKey ? { active: place, anchor: selection.anchor } : selectCell(place))
    },
    onPointerMove: (event: PointerEvent) => {
      const place = dragging.current && event.buttons === 1 ? placeOf(event.target) : null
      if (place === null || (place.row === selection.active.row && place.column === selection.active.column)) return
      onSelection({ active: place, anchor: selection.anchor })
    },
    onPointerUp: () => {
      dragging.current = false
    },
    onDoubleClick: (event: MouseEvent) => {
      const place = placeOf(event.target)
      if (place !== null) open(place, false)
    },
  }

  return {
    editor,
    handlers,
    cancel: close,
    commit: (text: string, event: KeyboardEvent | null) => {
      if (editor === null) return
      if (editor.replacing || text !== editor.text) options.onEdit(editor.row, editor.column, text)
      if (event === null) return setEditor(null)
      close()
      const key = { key: event.key, ctrl: false, shift: event.shiftKey }
      const next = moveByKey(selectCell(editor), key, size, rowsOnAPage())
      if (next !== null) moveTo(next)
    },
  }
}

type GridAction = 'edit' | 'clear' | 'fill' | 'remove' | 'all'

function actionOf(key: string, ctrl: boolean): GridAction | null {
  if (key === 'F2') return 'edit'
  if (key === 'Delete' || key === 'Backspace') return 'clear'
  if (!ctrl) return null
  if (key === 'd' || key === 'D') return 'fill'
  if (key === '-') return 'remove'
  return key === 'a' || key === 'A' ? 'all' : null
}

function placeOf(target: EventTarget): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null
  return cell === null ? null : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}

function scrollToColumn(scroller: HTMLElement, lefts: readonly number[], column: number): void {
  const [left = 0, right = 0] = [lefts[column], lefts[column + 1]]
  if (left < scroller.scrollLeft) scroller.scrollLeft = left
  else if (right > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = right - scroller.clientWidth
}
