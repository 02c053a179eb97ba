import type { LedgerPage } from '#contract/index.ts'
import type { JudgedProject } from '#domain/ledger/judge-row.ts'
import type { LedgerPatch, LedgerRow } from '#domain/ledger/row.ts'
import { fromTuple } from '#domain/ledger/tuple.ts'
import type { LedgerTuple } from '#domain/ledger/tuple.ts'
import { isDay } from '#domain/values/day.ts'

/** The ledger of a project as the page has it. Values are new objects when, and only when, they change. */
export interface LedgerData {
  /** State of the workspace that this is; the host tells what changed since. */
  readonly stamp: string
  readonly project: JudgedProject
  /** Rows of the whole ledger; more than `rows` holds until it is all here. */
  readonly count: number
  readonly rows: readonly LedgerRow[]
  /** Where the reading goes on; null when it is all here. */
  readonly next: number | null
  /** Place in `rows` by id. */
  readonly places: ReadonlyMap<string, number>
}

/** Rows of the first page: what fills a window, and comes at once. */
export const firstPageRows = 300
/** Rows of the pages that follow in the background. */
export const pageRows = 20_000

export function ledgerOf(page: LedgerPage): LedgerData {
  const { stamp, regime, isMunicipality, count, next } = page
  const project = { regime, isMunicipality, periodStart: dayOf(page.periodStart), periodEnd: dayOf(page.periodEnd) }
  return withRows({ stamp, project, count, next }, rowsOf(page.rows))
}

/**
 * Everything, of the first page and those behind it. The stamp stays the first page's: changes since then are asked
 * for by it.
 */
export function withRest(data: LedgerData, rest: readonly (readonly LedgerRow[])[]): LedgerData {
  const rows = [data.rows, ...rest].flat()
  return withRows({ ...data, next: null, count: rows.length }, rows)
}

export interface LedgerChangesReply {
  readonly stamp: string
  readonly rows: string | null
  readonly removed: readonly string[]
}

/** What the host says has changed; `added` are rows that the page has just made. A newer version that it has stays. */
export function withChanges(
  data: LedgerData,
  changes: LedgerChangesReply,
  added: readonly LedgerRow[] = [],
): LedgerData {
  const changed = [...rowsOf(changes.rows ?? '[]'), ...added]
  const gone = new Set(changes.removed.filter((id) => data.places.has(id)))
  const isNew = changed.filter(({ id }) => !data.places.has(id))
  const rows = data.rows.slice()
  for (const row of changed) {
    const place = data.places.get(row.id)
    const old = place === undefined ? undefined : rows[place]
    if (place !== undefined && (old === undefined || old.version <= row.version)) rows[place] = row
  }
  if (gone.size === 0 && isNew.length === 0) return { ...data, stamp: changes.stamp, rows }
  const all = [...rows.filter(({ id }) => !gone.has(id)), ...isNew].toSorted((a, b) => a.position - b.position)
  return withRows({ ...data, stamp: changes.stamp, count: all.length }, all)
}

/** Values that the person has just written, before the host has answered or when it has. */
export function withPatches(
  data: LedgerData,
  patches: readonly { readonly id: string; readonly patch: LedgerPatch; readonly version?: number }[],
): LedgerData {
  const rows = data.rows.slice()
  for (const { id, patch, version } of patches) {
    const place = data.places.get(id)
    const old = place === undefined ? undefined : rows[place]
    if (place !== undefined && old !== undefined) rows[place] = { ...old, ...patch, version: version ?? old.version }
  }
  return { ...data, rows }
}

function withRows(rest: Omit<LedgerData, 'rows' | 'places'>, rows: readonly LedgerRow[]): LedgerData {
  const { stamp, project, count, next } = rest
  return { stamp, project, count, next, rows, places: new Map(rows.map(({ id }, place) => [id, place])) }
}

export function rowsOf(packed: string): LedgerRow[] {
  const tuples: LedgerTuple[] = JSON.parse(packed)
  return tuples.map(fromTuple)
}

function dayOf(text: string | null) {
  return text !== null && isDay(text) ? text : null
}
