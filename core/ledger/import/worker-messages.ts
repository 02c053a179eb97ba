import type { LedgerImportResult } from '#contract/index.ts'
import type { Regime } from '#domain/rules/regime.ts'
import type { TableTrouble } from '../../tables/limits.ts'
import type { ExtractSettings } from './read-extract.ts'

/** What the thread that reads an extract is given. */
export interface ExtractJob extends Omit<ExtractSettings, 'fingerprints' | 'reading'> {
  readonly kind: 'ledger'
  readonly bytes: Uint8Array
  readonly sheet: number
  readonly regime: Regime
  readonly fingerprints: readonly string[]
  /** Whether the accepted rows are wanted. */
  readonly commit: boolean
}

/** Cells alone: what the core checks itself. */
export interface TableJob {
  readonly kind: 'table'
  readonly bytes: Uint8Array
  readonly sheet: number
}

export type ThreadJob = ExtractJob | TableJob

export interface ThreadProgress {
  readonly kind: 'progress'
  readonly phase: 'reading' | 'checking'
  readonly done: number
  readonly total: number
}

export interface ThreadTrouble {
  readonly kind: 'trouble'
  readonly trouble: TableTrouble
}

/** What the thread says of a table. `table` is JSON text of `Table`. */
export type TableMessage = ThreadProgress | ThreadTrouble | { readonly kind: 'done'; readonly table: string }

/** What it says of an extract. `accepted` is JSON text of `AcceptedRow[]`; empty unless wanted. */
export type ExtractMessage =
  | ThreadProgress
  | ThreadTrouble
  | {
      readonly kind: 'done'
      readonly result: Omit<LedgerImportResult, 'importedBefore'>
      readonly sha256: string
      readonly accepted: string
    }
