import { useId, useMemo, useRef, useState } from 'react'
import { CellEditor } from './CellEditor.tsx'
import classes from './DataGrid.module.css'
import { GridHeader } from './GridHeader.tsx'
import { cellId, GridRow, rowHeightPx } from './GridRow.tsx'
import type { GridColumn, GridCommands, GridRowData, GridSort } from './grid-types.ts'
import { rangeOf } from './selection.ts'
import type { GridSelection } from './selection.ts'
import { useGridArrival } from './use-grid-arrival.ts'
import type { GridArrival } from './use-grid-arrival.ts'
import { useGridInput } from './use-grid-input.ts'
import { useVirtualRows } from '../use-virtual-rows.ts'

interface DataGridProps extends GridCommands {
  /** Name of the table for screen readers, and how to leave it by keyboard. */
  readonly label: string
  readonly hint: string
  readonly columns: readonly GridColumn[]
  readonly rowCount: number
  readonly rowAt: (row: number) => GridRowData
  readonly sort: GridSort | null
  readonly onSort: (column: string) => void
  readonly selection: GridSelection
  readonly onSelection: (selection: GridSelection) => void
  /** Row that an address leads to: it is brought into sight, gets the keyboard and is marked. */
  readonly arrivedAt?: GridArrival | null
  /** Of the frame, in CSS; most of the window unless told. */
  readonly height?: string
}

const headPx = 37

/**
 * A table to type in, of any length: only the rows in sight are drawn. It takes the keys of spreadsheets, and keeps the
 * keyboard itself (`aria-activedescendant`), so that a cell that scrolls away doesn't take it along.
 */
export function DataGrid(props: DataGridProps) {
  const { columns, rowCount, rowAt, selection } = props
  const gridId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualRows({ count: rowCount, scroller, heightPx: rowHeightPx, coveredPx: headPx })
  const lefts = useMemo(() => leftsOf(columns), [columns])
  const width = lefts.at(-1) ?? 0
  const input = useGridInput({ ...props, scroller, lefts, scrollToRow: virtual.scrollToIndex })
  const marked = useGridArrival(props.arrivedAt ?? null, {
    scroller,
    scrollToRow: (row) => virtual.scrollToIndex(row, { align: 'center' }),
    onSelection: props.onSelection,
  })
  const range = rangeOf(selection)
  const items = virtual.getVirtualItems()
  const slots = useSlots(items.length)
  const { active } = selection
  const isDrawn = items.some(({ index }) => index === active.row)
  const activeCell = isDrawn ? rowAt(active.row).cells()[active.column] : undefined
  const { editor } = input
  const edited = editor === null ? undefined : columns[editor.column]
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-description={props.hint}
      aria-rowcount={rowCount + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={isDrawn ? cellId(gridId, active.row, active.column) : undefined}
      className={classes['scroller']}
      style={props.height === undefined ? undefined : { height: props.height }}
      {...input.handlers}
    >
      <GridHeader columns={columns} sort={props.sort} onSort={props.onSort} />
      <div role="rowgroup" className={classes['body']} style={{ height: virtual.getTotalSize(), width }}>
        {items.map(({ index, start }) => {
          const isSelected = index >= range.top && index <= range.bottom
          return (
            <GridRow
              key={index % slots}
              gridId={gridId}
              index={index}
              top={start}
              width={width}
              columns={columns}
              data={rowAt(index)}
              isMarked={index === marked}
              active={index === active.row ? active.column : -1}
              left={isSelected ? range.left : -1}
              right={isSelected ? range.right : -1}
            />
          )
        })}
        {editor !== null && edited !== undefined && (
          <CellEditor
            key={`${editor.row} ${editor.column}`}
            place={editor}
            column={edited}
            label={edited.title}
            leftPx={lefts[editor.column] ?? 0}
            onCommit={input.commit}
            onCancel={input.cancel}
          />
        )}
        {editor === null && activeCell?.problem !== undefined && (
          <div
            role="status"
            className={classes['problem']}
            style={{ top: (active.row + 1) * rowHeightPx + 4, left: lefts[active.column] ?? 0 }}
          >
            {activeCell.problem}
          </div>
        )}
      </div>
    </div>
  )
}

/**
 * How many rows take turns: a row that scrolls out of sight leaves its elements to the one that comes in, so that
 * scrolling takes none away and makes none. The most that was ever in sight, so that it rarely changes.
 */
function useSlots(drawn: number): number {
  const [most, setMost] = useState(drawn)
  if (drawn > most) setMost(drawn)
  return Math.max(1, most, drawn)
}

/** Left edge of each column, and the right edge of the last. */
function leftsOf(columns: readonly GridColumn[]): number[] {
  const lefts = [0]
  for (const { widthPx } of columns) lefts.push((lefts.at(-1) ?? 0) + widthPx)
  return lefts
}
