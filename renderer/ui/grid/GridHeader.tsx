import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { GridColumn, GridSort } from './grid-types.ts'
import classes from './DataGrid.module.css'

interface GridHeaderProps {
  readonly columns: readonly GridColumn[]
  readonly sort: GridSort | null
  readonly onSort: (column: string) => void
}

export function GridHeader({ columns, sort, onSort }: GridHeaderProps) {
  return (
    <div role="rowgroup" className={classes['headGroup']}>
      <div role="row" aria-rowindex={1} className={classes['head']}>
        {columns.map(({ id, title, widthPx, align }, index) => {
          const current = sort?.column === id ? sort : null
          const Arrow = current?.desc === true ? IconArrowDown : IconArrowUp
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={current === null ? 'none' : current.desc ? 'descending' : 'ascending'}
              className={classes['headCell']}
              data-align={align}
              style={{ width: widthPx }}
            >
              <button type="button" tabIndex={-1} className={classes['sort']} title={title} onClick={() => onSort(id)}>
                {title}
                {current !== null && <Arrow size={14} aria-hidden />}
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
