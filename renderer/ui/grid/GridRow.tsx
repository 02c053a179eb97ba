import { IconPaperclip } from '@tabler/icons-react'
import { memo } from 'react'
import type { GridColumn, GridRowData } from './grid-types.ts'
import classes from './DataGrid.module.css'

export const rowHeightPx = 32

interface GridRowProps {
  readonly gridId: string
  readonly index: number
  readonly top: number
  /** Of all columns together: what a row holds has no say in its size, so that rows are laid out each for itself. */
  readonly width: number
  readonly columns: readonly GridColumn[]
  readonly data: GridRowData
  /** Somebody has just come to this row by a link. */
  readonly isMarked: boolean
  /** Column with the keyboard, -1 when it is in another row. */
  readonly active: number
  /** Selected columns of this row; -1 and -1 for none. */
  readonly left: number
  readonly right: number
}

function GridRowView({ gridId, index, top, width, columns, data, isMarked, active, left, right }: GridRowProps) {
  const cells = data.cells()
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes['row']}
      data-arrived={isMarked ? '' : undefined}
      style={{ width, height: rowHeightPx, lineHeight: `${rowHeightPx - 1}px`, transform: `translateY(${top}px)` }}
    >
      {columns.map(({ id, widthPx, align, readOnly }, column) => {
        const cell = cells[column]
        return (
          <div
            key={id}
            id={cellId(gridId, index, column)}
            role="gridcell"
            aria-colindex={column + 1}
            aria-selected={column >= left && column <= right}
            aria-readonly={readOnly === true ? true : undefined}
            aria-invalid={cell?.problem === undefined ? undefined : true}
            title={cell?.problem ?? cell?.label}
            aria-label={cell?.label}
            data-row={index}
            data-column={column}
            data-align={align}
            data-tone={cell?.tone}
            data-selected={(column >= left && column <= right) || undefined}
            data-active={column === active || undefined}
            className={classes['cell']}
            style={{ width: widthPx }}
          >
            {cell?.mark === 'clip' && <IconPaperclip size={14} aria-hidden />}
            {cell?.text}
            {cell?.text === '' && cell.otherwise !== undefined && (
              <span className={classes['otherwise']}>{cell.otherwise}</span>
            )}
          </div>
        )
      })}
    </div>
  )
}

export const GridRow = memo(
  GridRowView,
  (a, b) =>
    a.data.token === b.data.token &&
    a.index === b.index &&
    a.top === b.top &&
    a.columns === b.columns &&
    a.isMarked === b.isMarked &&
    a.active === b.active &&
    a.left === b.left &&
    a.right === b.right,
)

export const cellId = (gridId: string, row: number, column: number) => `${gridId}-${row}-${column}`
