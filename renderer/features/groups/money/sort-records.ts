import type { GridSort } from '../../../ui/grid/grid-types.ts'
import { sortKey } from '../../ledger/sort-keys.ts'
import type { RecordField } from './record-field.ts'

/** First upwards, then downwards, then as the rows were entered. */
export function nextSort(before: GridSort | null, column: string): GridSort | null {
  if (before?.column !== column) return { column, desc: false }
  return before.desc ? null : { column, desc: true }
}

/** Rows with nothing in the column come last either way; equal rows keep their order. */
export function sortRecords<Row, Fields>(
  rows: readonly Row[],
  sort: GridSort | null,
  fields: readonly RecordField<Row, Fields>[],
): readonly Row[] {
  const field = fields.find(({ id }) => id === sort?.column)
  if (sort === null || field === undefined) return rows
  const keyed = rows.map((row) => {
    const key = field.order === undefined ? field.show(row) : field.order(row)
    return { row, key: typeof key === 'string' ? (key === '' ? null : sortKey(key)) : key }
  })
  const sign = sort.desc ? -1 : 1
  return keyed
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return a.key < b.key ? -sign : a.key > b.key ? sign : 0
    })
    .map(({ row }) => row)
}
