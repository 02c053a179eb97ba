import { useEffect, useId, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { GridColumn } from './grid-types.ts'
import { rowHeightPx } from './GridRow.tsx'
import classes from './DataGrid.module.css'

export interface EditorPlace {
  readonly row: number
  readonly column: number
  /** Text to begin from; '' when a typed character replaces the cell. */
  readonly text: string
  /** Typed over the cell: arrows then end the editing, as in a spreadsheet. */
  readonly replacing: boolean
}

interface CellEditorProps {
  readonly place: EditorPlace
  readonly column: GridColumn
  readonly label: string
  readonly leftPx: number
  /** The text, and the key that ended the editing. */
  readonly onCommit: (text: string, event: KeyboardEvent | null) => void
  readonly onCancel: () => void
}

const ending = new Set(['Enter', 'Tab'])
const arrows = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])

/** The open cell. It lies over the rows, so that scrolling doesn't take it away. */
export function CellEditor({ place, column, label, leftPx, onCommit, onCancel }: CellEditorProps) {
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const ended = useRef(false)
  useEffect(() => {
    const field = input.current
    field?.focus({ preventScroll: true })
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [])
  const commit = (event: KeyboardEvent | null) => {
    if (ended.current) return
    ended.current = true
    onCommit(input.current?.value ?? '', event)
  }
  return (
    <>
      <input
        ref={input}
        aria-label={label}
        defaultValue={place.text}
        list={column.choices === undefined ? undefined : listId}
        autoComplete="off"
        spellCheck={false}
        className={classes['editor']}
        style={{
          top: place.row * rowHeightPx,
          left: leftPx,
          width: Math.max(column.widthPx, 140),
          height: rowHeightPx,
          textAlign: column.align,
        }}
        onBlur={() => commit(null)}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') {
            ended.current = true
            onCancel()
          } else if (
            ending.has(event.key) ||
            (place.replacing && column.choices === undefined && arrows.has(event.key))
          ) {
            event.preventDefault()
            commit(event)
          }
        }}
      />
      {column.choices !== undefined && (
        <datalist id={listId}>
          {column.choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  )
}
