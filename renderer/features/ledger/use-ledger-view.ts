import { useEffect, useMemo, useState } from 'react'
import type { LedgerData } from './ledger-data.ts'
import { EVERYTHING, prepareView, viewOf } from './ledger-view.ts'
import type { LedgerFilter } from './ledger-view.ts'
import type { LedgerSort, LedgerSortColumn } from './row-order.ts'

export interface LedgerView {
  /** Ids of the rows that are shown, in their order. */
  readonly ids: readonly string[]
  readonly filter: LedgerFilter
  readonly setFilter: (filter: LedgerFilter) => void
  readonly sort: LedgerSort | null
  readonly sortBy: (column: LedgerSortColumn) => void
  /** All rows again. */
  readonly showAll: () => void
  /** How often all rows were shown again: what somebody has typed to filter by goes then. */
  readonly cleared: number
  /** Orders and filters anew, with what has been edited since. */
  readonly renew: () => void
}

interface Shown {
  readonly made: { readonly filter: LedgerFilter; readonly sort: LedgerSort | null; readonly turn: number }
  readonly rows: LedgerData['rows'] | null
  readonly ids: readonly string[]
}

const nothing: Shown = { made: { filter: EVERYTHING, sort: null, turn: 0 }, rows: null, ids: [] }

/**
 * Which rows are shown and in which order. As in a spreadsheet, a row stays where it is while it is edited, also when
 * its new value would sort elsewhere; new rows come last. Only sorting and filtering order anew.
 */
export function useLedgerView(data: LedgerData): LedgerView {
  const [filter, setFilter] = useState(EVERYTHING)
  const [sort, setSort] = useState<LedgerSort | null>(null)
  const [turn, setTurn] = useState(0)
  const [cleared, setCleared] = useState(0)
  const [shown, setShown] = useState(nothing)
  const made = useMemo(() => ({ filter, sort, turn }), [filter, sort, turn])
  let current = shown
  if (shown.made !== made || shown.rows !== data.rows) {
    const isPlain = sort === null && filter === EVERYTHING
    const ids = shown.made !== made || isPlain || shown.rows === null ? orderAnew() : keptOrder(shown, data)
    current = { made, rows: data.rows, ids }
    setShown(current)
  }
  useEffect(() => {
    if (data.next !== null || data.rows.length < manyRows) return undefined
    return whenIdle(prepareView(data.rows))
    // Once for a whole ledger: later edits add few texts.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [data.next])
  return {
    ids: current.ids,
    filter,
    setFilter,
    sort,
    sortBy: (column) => setSort((now) => nextSort(now, column)),
    showAll() {
      setFilter(EVERYTHING)
      setCleared((now) => now + 1)
    },
    cleared,
    renew: () => setTurn((now) => now + 1),
  }

  function orderAnew(): readonly string[] {
    return viewOf(data.rows, filter, sort, data.project)
  }
}

/** Below this, sorting is quick without preparation. */
const manyRows = 5_000

/** Rising, falling, and back to the ledger's own order. */
function nextSort(now: LedgerSort | null, column: LedgerSortColumn): LedgerSort | null {
  if (now?.column !== column) return { column, desc: false }
  return now.desc ? null : { column, desc: true }
}

function keptOrder({ ids, rows }: Shown, data: LedgerData): readonly string[] {
  if (rows?.length === data.rows.length && ids.every((id) => data.places.has(id))) {
    const [before, now] = [rows.at(-1)?.id, data.rows.at(-1)?.id]
    if (before === now) return ids
  }
  const known = new Set(rows?.map(({ id }) => id))
  const added = data.rows.filter(({ id }) => !known.has(id)).map(({ id }) => id)
  return [...ids.filter((id) => data.places.has(id)), ...added]
}

/** Goes on with the work, a step at a time, while the page has nothing else to do. */
function whenIdle(steps: Generator<undefined>): () => void {
  const next = () =>
    requestIdleCallback(() => {
      if (steps.next().done !== true) handle = next()
    })
  let handle = next()
  return () => cancelIdleCallback(handle)
}
