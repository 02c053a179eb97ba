import type { EnteredCategory } from '#domain/cost-models/category.ts'
import { findingsOf } from '#domain/ledger/findings.ts'
import type { LedgerLimits } from '#domain/ledger/limits.ts'
import { LEDGER_TEXT_FIELDS } from '#domain/ledger/row.ts'
import type { LedgerRow } from '#domain/ledger/row.ts'
import { orderBy, prepareOrder } from './row-order.ts'
import type { LedgerSort } from './row-order.ts'
import { searchTextsOf } from './search-texts.ts'

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
  const matches = matcherOf(rows, filter, limits)
  const ids: string[] = []
  const order = sort === null ? null : orderBy(rows, sort)
  for (let index = 0; index < rows.length; index += 1) {
    const place = order?.[index] ?? index
    const row = rows[place]
    if (row !== undefined && matches(row, place)) ids.push(row.id)
  }
  return ids
}

function matcherOf(
  rows: readonly LedgerRow[],
  { text, category, unfinished, notAmong }: LedgerFilter,
  limits: LedgerLimits,
): (row: LedgerRow, place: number) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const textAt = searchTextsOf(rows)
  return (row, place) => {
    if (category !== null && (category === 'none' ? row.category !== null : row.category !== category)) return false
    if (notAmong?.has(row.id) === true) return false
    if (unfinished && findingsOf(row, limits).length === 0) return false
    return words.every((word) => textAt(place).includes(word))
  }
}

/** Rows whose texts are made ready for searching at a time. */
const sliceRows = 10_000

/** Makes ready what sorting and searching will need, in steps that hold nobody up for long. */
export function* prepareView(rows: readonly LedgerRow[]): Generator<undefined> {
  const textAt = searchTextsOf(rows)
  for (const place of rows.keys()) {
    textAt(place)
    if (place % sliceRows === sliceRows - 1) yield
  }
  for (const column of [...LEDGER_TEXT_FIELDS, 'costDay', 'netCents', 'grossCents'] as const) {
    yield* prepareOrder(rows, column)
  }
}
