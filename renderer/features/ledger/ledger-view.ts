import type { EnteredCategory } from '#domain/cost-models/category.ts'
import { grossOf } from '#domain/ledger/amounts.ts'
import { findingsOf } from '#domain/ledger/findings.ts'
import type { LedgerLimits } from '#domain/ledger/limits.ts'
import type { LedgerField, LedgerRow } from '#domain/ledger/row.ts'
import { knownRanks, makeRanks, orderOf } from './sort-keys.ts'
import type { TextRanks } from './sort-keys.ts'

export type LedgerSortColumn = LedgerField | 'grossCents'

export interface LedgerSort {
  readonly column: LedgerSortColumn
  readonly desc: boolean
}

export interface LedgerFilter {
  /** Words that all have to be in the row's texts. */
  readonly text: string
  /** `none` = rows without a category. */
  readonly category: EnteredCategory | 'none' | null
  /** Only rows that lack something. */
  readonly unfinished: boolean
  /** Only rows that have no file: ids of those that do; null = all rows. */
  readonly notAmong?: ReadonlySet<string> | null
}

export const EVERYTHING: LedgerFilter = { text: '', category: null, unfinished: false }

/** Ids of the rows to show, in their order. */
export function viewOf(
  rows: readonly LedgerRow[],
  filter: LedgerFilter,
  sort: LedgerSort | null,
  limits: LedgerLimits,
): string[] {
  const shown = rows.filter(matcherOf(filter, limits))
  return (sort === null ? shown : sorted(shown, sort)).map(({ id }) => id)
}

/** What is searched in, made once for each row: rows are never changed, only replaced. */
const haystacks = new WeakMap<LedgerRow, string>()

function haystackOf(row: LedgerRow): string {
  const known = haystacks.get(row)
  if (known !== undefined) return known
  const { voucher, account, costCentre, supplier, text, workPackage } = row
  const made = `${voucher}\n${account}\n${costCentre}\n${supplier}\n${text}\n${workPackage}`.toLowerCase()
  haystacks.set(row, made)
  return made
}

function matcherOf(
  { text, category, unfinished, notAmong }: LedgerFilter,
  limits: LedgerLimits,
): (row: LedgerRow) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return (row) => {
    if (category !== null && (category === 'none' ? row.category !== null : row.category !== category)) return false
    if (notAmong?.has(row.id) === true) return false
    if (unfinished && findingsOf(row, limits).length === 0) return false
    return words.every((word) => haystackOf(row).includes(word))
  }
}

/** Rows with nothing in the column come last either way; equal rows keep their order. */
function sorted(rows: readonly LedgerRow[], { column, desc }: LedgerSort): LedgerRow[] {
  const full: LedgerRow[] = []
  const empty: LedgerRow[] = []
  for (const row of rows) (isEmpty(valueOf(row, column)) ? empty : full).push(row)
  const order = orderOf(keysOf(full, column), desc)
  return [...Array.from(order, (place) => full[place]).filter((row) => row !== undefined), ...empty]
}

function valueOf(row: LedgerRow, column: LedgerSortColumn) {
  return column === 'grossCents' ? grossOf(row) : row[column]
}

function isEmpty(value: ReturnType<typeof valueOf>): boolean {
  return value === null || value === ''
}

function keysOf(rows: readonly LedgerRow[], column: LedgerSortColumn): Float64Array {
  const values = rows.map((row) => valueOf(row, column))
  const keys = numbersOf(values, knownRanks(column))
  return keys ?? numbersOf(values, makeRanks(column, values.filter(isText))) ?? new Float64Array(values.length)
}

type CellValue = ReturnType<typeof valueOf>
const isText = (value: CellValue) => typeof value === 'string'

/** Null when a text has no rank yet. */
function numbersOf(values: readonly CellValue[], ranks: TextRanks): Float64Array | null {
  const keys = new Float64Array(values.length)
  for (const [place, value] of values.entries()) {
    const key = typeof value === 'string' ? ranks.get(value) : Number(value)
    if (key === undefined) return null
    keys[place] = key
  }
  return keys
}

/** Makes ready what sorting and searching will need. */
export function prepareView(rows: readonly LedgerRow[], column: LedgerSortColumn): void {
  keysOf(
    rows.filter((row) => !isEmpty(valueOf(row, column))),
    column,
  )
  for (const row of rows) haystackOf(row)
}
