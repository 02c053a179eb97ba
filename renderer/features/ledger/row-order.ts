import { grossOf } from '#domain/ledger/amounts.ts'
import type { LedgerField, LedgerRow } from '#domain/ledger/row.ts'
import { knownRanks, makeRanks, orderOf, rankInSteps } from './sort-keys.ts'
import type { TextRanks } from './sort-keys.ts'

export type LedgerSortColumn = LedgerField | 'grossCents'

export interface LedgerSort {
  readonly column: LedgerSortColumn
  readonly desc: boolean
}

/** Orders that were made, by the rows that they are of: a ledger that changes is a new list of rows. */
const orders = new WeakMap<readonly LedgerRow[], Map<string, Uint32Array>>()

/**
 * Places of all rows in the order of a column: those with nothing in it last either way, equal ones as they lie. Made
 * once for a ledger as it is, so that sorting back and forth and filtering what is sorted walk over what is known.
 */
export function orderBy(rows: readonly LedgerRow[], { column, desc }: LedgerSort): Uint32Array {
  const known = orders.get(rows) ?? new Map<string, Uint32Array>()
  orders.set(rows, known)
  const name = `${column} ${desc}`
  const order = known.get(name) ?? makeOrder(rows, column, desc)
  known.set(name, order)
  return order
}

/** Makes ready what sorting by a column will need, in steps that hold nobody up for long. */
export function* prepareOrder(rows: readonly LedgerRow[], column: LedgerSortColumn): Generator<undefined> {
  const texts = rows.map((row) => valueOf(row, column)).filter(isText)
  if (texts.length > 0) yield* rankInSteps(column, texts)
  yield
  orderBy(rows, { column, desc: false })
  yield
}

function makeOrder(rows: readonly LedgerRow[], column: LedgerSortColumn, desc: boolean): Uint32Array {
  const values = rows.map((row) => valueOf(row, column))
  const [full, empty]: [number[], number[]] = [[], []]
  for (const [place, value] of values.entries()) (isEmpty(value) ? empty : full).push(place)
  const keys =
    keysOf(values, full, knownRanks(column)) ??
    keysOf(values, full, makeRanks(column, values.filter(isText))) ??
    new Float64Array(full.length)
  const order = orderOf(keys, desc).map((index) => full[index] ?? 0)
  const whole = new Uint32Array(rows.length)
  whole.set(order)
  whole.set(empty, order.length)
  return whole
}

type CellValue = ReturnType<typeof valueOf>

function valueOf(row: LedgerRow, column: LedgerSortColumn) {
  return column === 'grossCents' ? grossOf(row) : row[column]
}

const isEmpty = (value: CellValue) => value === null || value === ''
const isText = (value: CellValue) => typeof value === 'string'

/** Null when a text has no rank yet. */
function keysOf(values: readonly CellValue[], places: readonly number[], ranks: TextRanks): Float64Array | null {
  const keys = new Float64Array(places.length)
  for (const [index, place] of places.entries()) {
    const value = values[place]
    const key = typeof value === 'string' ? ranks.get(value) : Number(value)
    if (key === undefined) return null
    keys[index] = key
  }
  return keys
}
