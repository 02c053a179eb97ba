import type { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'
import type { FolderWarning } from './folder-warning.ts'
import type { Database } from './schema.ts'
import type { SqliteConnection } from './sqlite/open-database.ts'
import type { StatementCache } from './sqlite/statement-cache.ts'
import type { WorkspacePaths } from './workspace-paths.ts'

/** The SQLite side of an open workspace; only for `db/`. */
export interface WorkspaceInternals {
  connection: SqliteConnection
  statements: StatementCache
  kysely: Kysely<Database>
  /** Set while a transaction's work runs, so that a query past it is refused instead of waiting for ever. */
  inTransaction: AsyncLocalStorage<true>
}

export interface Workspace {
  readonly paths: WorkspacePaths
  readonly schemaVersion: number
  readonly appVersion: string
  readonly folderWarning: FolderWarning | null
  /** Queries outside of commands. Throws inside a transaction's work: there the transaction is handed down. */
  readonly db: Kysely<Database>
  readonly internals: WorkspaceInternals
  /** Size of the database on disk, its journal included. */
  sizeBytes(): number
  /** @throws WorkspaceError `file_moved` when the path no longer leads to the file that is open */
  assertInPlace(): void
  close(): Promise<void>
}
