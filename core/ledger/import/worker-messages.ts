import type { LedgerImportResult } from '#contract/index.ts'
import type { Regime } from '#domain/rules/regime.ts'
import type { TableTrouble } from '../../tables/limits.ts'
import type { ExtractSettings } from './read-extract.ts'

/** What the thread that reads an extract is given. */
export interface ExtractJob extends Omit<ExtractSettings, 'fingerprints' | 'reading'> {
  readonly bytes: Uint8Array
  readonly sheet: number
  readonly regime: Regime
  readonly fingerprints: readonly string[]
  /** Whether the accepted rows are wanted. */
  readonly commit: boolean
}

/** What it says. `accepted` is JSON text of `AcceptedRow[]`; empty unless wanted. */
export type ExtractMessage =
  | { readonly kind: 'progress'; readonly phase: 'reading' | 'checking'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'done'
      readonly result: Omit<LedgerImportResult, 'importedBefore'>
      readonly sha256: string
      readonly accepted: string
    }
  | { readonly kind: 'trouble'; readonly trouble: TableTrouble }
