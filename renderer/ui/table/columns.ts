import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures } from '@tanstack/react-table'
import type { ReactNode } from 'react'

export interface DataColumn<Row> {
  readonly id: string
  readonly header: string
  /** What the column sorts by; `null` (nothing known) always comes last. */
  readonly value: (row: Row) => string | number | null
  /** What the cell shows; the value itself unless told. */
  readonly cell?: (row: Row) => ReactNode
  /** A track of CSS grid: `7rem`, `minmax(14rem, 2fr)`. */
  readonly width: string
  readonly align?: 'left' | 'right'
  /** Left out when the table is narrower than this: nice to have, found on the row's own page too. */
  readonly needsPx?: number
}

export interface SortState {
  readonly id: string
  readonly desc: boolean
}

export const dataFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

/** Finnish order (å ä ö last, v ≠ w), and `A2` before `A10`. */
const collator = new Intl.Collator('fi', { numeric: true, sensitivity: 'base' })

export function compareValues(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}

interface SortableRow {
  getValue: (columnId: string) => unknown
}

function compareRows(a: SortableRow, b: SortableRow, columnId: string): number {
  return compareValues(sortKey(a.getValue(columnId)), sortKey(b.getValue(columnId)))
}

function sortKey(value: unknown): string | number {
  return typeof value === 'number' ? value : typeof value === 'string' ? value : ''
}

/** The table library's columns for ours. */
export function columnsFor<Row extends object>(columns: readonly DataColumn<Row>[]) {
  const helper = createColumnHelper<typeof dataFeatures, Row>()
  return columns.map((column) =>
    helper.accessor((row): unknown => column.value(row) ?? undefined, {
      id: column.id,
      header: column.header,
      sortFn: compareRows,
      sortUndefined: 'last',
    }),
  )
}
