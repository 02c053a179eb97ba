import type { LedgerRulesOut } from '#contract/index.ts'
import type { RowExtras } from '#domain/ledger/judge-row.ts'
import type { ShareKey } from '#domain/ledger/share-key.ts'

/** What is known of a row beside its cells. */
export interface LedgerRowExtras extends RowExtras {
  /** Of the facts; 0 while none are told. */
  readonly version: number
  /** By which its cost is shared. */
  readonly key?: ShareKey | undefined
  readonly files: number
}
export type ExtrasByRow = ReadonlyMap<string, LedgerRowExtras>

/** Rows of which nothing is known beside their cells are left out. */
export function extrasOf({ rows, files, keys }: Pick<LedgerRulesOut, 'rows' | 'files' | 'keys'>): ExtrasByRow {
  const counts = new Map(files.map(({ rowId, count }) => [rowId, count]))
  const keyById = new Map(keys.map((key) => [key.id, key]))
  const extras = new Map<string, LedgerRowExtras>()
  for (const { rowId, version, facts, shareKeyId, claimedElsewhere } of rows) {
    extras.set(rowId, {
      version,
      facts,
      key: shareKeyId === null ? undefined : keyById.get(shareKeyId),
      claimedElsewhere: claimedElsewhere ?? undefined,
      files: counts.get(rowId) ?? 0,
    })
  }
  for (const [rowId, count] of counts) if (!extras.has(rowId)) extras.set(rowId, { version: 0, files: count })
  return extras
}

export function rowsWithFiles(extras: ExtrasByRow): ReadonlySet<string> {
  return new Set([...extras].flatMap(([id, { files }]) => (files > 0 ? [id] : [])))
}
