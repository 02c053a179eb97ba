import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useTable } from '@tanstack/react-table'
import { useMemo, useRef, useState } from 'react'
import type { CSSProperties } from 'react'
import { columnsFor, dataFeatures } from './columns.ts'
import type { DataColumn, SortState } from './columns.ts'
import classes from './DataTable.module.css'
import { HeaderRow } from './HeaderRow.tsx'
import { placeOf } from '../place/place-of.ts'
import { useArrival } from '../place/use-arrival.ts'
import { useVirtualRows } from '../use-virtual-rows.ts'
import { useRowFocus } from './use-row-focus.ts'

interface DataTableProps<Row extends object> {
  /** Name of the table for screen readers. */
  readonly label: string
  readonly rows: readonly Row[]
  /** Keep it stable between renders. */
  readonly columns: readonly DataColumn<Row>[]
  readonly rowId: (row: Row) => string
  readonly onActivate?: (row: Row) => void
  readonly initialSort?: SortState
}

const rowHeightPx = 42

/**
 * A grid of any length: only the rows in sight are drawn. Arrows, Home, End, PageUp and PageDown move between rows,
 * Enter or a click opens one; headers sort by click, Enter and Space.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { rows, rowId, onActivate } = props
  const { ref: frame, width } = useElementSize()
  const columns = useMemo(
    () => props.columns.filter(({ needsPx = 0 }) => width === 0 || width >= needsPx),
    [props.columns, width],
  )
  const [sorting, setSorting] = useState<SortState[]>(props.initialSort === undefined ? [] : [props.initialSort])
  const tableColumns = useMemo(() => columnsFor(columns), [columns])
  const data = useMemo(() => [...rows], [rows])
  const table = useTable({
    features: dataFeatures,
    columns: tableColumns,
    data,
    getRowId: rowId,
    state: { sorting },
    onSortingChange: setSorting,
  })
  const sorted = table.getRowModel().rows
  const scroller = useRef<HTMLDivElement>(null)
  const box = useMergedRef(scroller, frame)
  const virtual = useVirtualRows({
    count: sorted.length,
    scroller,
    heightPx: rowHeightPx,
    coveredPx: rowHeightPx,
  })
  useArrival((place) => {
    const index = sorted.findIndex(({ id }) => id === place.row)
    return index === -1 ? null : () => virtual.scrollToIndex(index, { align: 'center' })
  })
  const focus = useRowFocus(sorted.length, scroller, virtual.scrollToIndex)
  const tracks: CSSProperties = { gridTemplateColumns: columns.map((column) => column.width).join(' ') }
  return (
    <div ref={box} className={classes['scroller']}>
      <div
        role="grid"
        aria-label={props.label}
        aria-rowcount={sorted.length + 1}
        aria-colcount={columns.length}
        className={classes['grid']}
      >
        <HeaderRow columns={columns} sort={sorting[0]} onSort={(sort) => setSorting([sort])} tracks={tracks} />
        <div role="rowgroup" className={classes['body']} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = sorted[index]
            return row === undefined ? null : (
              <div
                key={row.id}
                role="row"
                aria-rowindex={index + 2}
                data-row={index}
                {...placeOf(row.id)}
                tabIndex={index === focus.active ? 0 : -1}
                className={classes['row']}
                data-clickable={onActivate !== undefined || undefined}
                style={{ ...tracks, height: rowHeightPx, transform: `translateY(${start}px)` }}
                onFocus={() => focus.setActive(index)}
                onClick={() => onActivate?.(row.original)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') onActivate?.(row.original)
                  else focus.onKeyDown(event)
                }}
              >
                {columns.map((column) => (
                  <div key={column.id} role="gridcell" className={classes['cell']} data-align={column.align}>
                    {column.cell === undefined ? column.value(row.original) : column.cell(row.original)}
                  </div>
                ))}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
