import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import type { DataColumn, SortState } from './columns.ts'
import classes from './DataTable.module.css'

interface HeaderRowProps<Row> {
  readonly columns: readonly DataColumn<Row>[]
  readonly sort: SortState | undefined
  readonly onSort: (sort: SortState) => void
  readonly tracks: CSSProperties
}

export function HeaderRow<Row>({ columns, sort, onSort, tracks }: HeaderRowProps<Row>) {
  return (
    <div role="rowgroup" className={classes['head']}>
      <div role="row" aria-rowindex={1} className={classes['headRow']} style={tracks}>
        {columns.map(({ id, header, align }) => {
          const current = sort?.id === id ? sort : undefined
          const Arrow = current?.desc === true ? IconArrowDown : IconArrowUp
          return (
            <div
              key={id}
              role="columnheader"
              aria-sort={current === undefined ? 'none' : current.desc ? 'descending' : 'ascending'}
              data-align={align}
              className={classes['headCell']}
            >
              <button
                type="button"
                className={classes['sort']}
                onClick={() => onSort({ id, desc: current !== undefined && !current.desc })}
              >
                {header}
                {current !== undefined && <Arrow size={14} aria-hidden />}
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
