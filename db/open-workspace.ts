import { AsyncLocalStorage } from 'node:async_hooks'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import type { Kysely } from 'kysely'
import { writeBackup } from './backup/create-backup.ts'
import { finishSwap, removeLeftovers } from './backup/swap.ts'
import { toWorkspaceError, WorkspaceError } from './errors.ts'
import { folderWarning, type FolderWarning } from './folder-warning.ts'
import type { Migration } from './migrations/migration.ts'
import { migrations as allMigrations, newestVersion } from './migrations/registry.ts'
import { runMigrations } from './migrations/run-migrations.ts'
import type { Database } from './schema.ts'
import { createKysely } from './sqlite/dialect.ts'
import { openDatabase, type SqliteConnection } from './sqlite/open-database.ts'
import { createStatementCache } from './sqlite/statement-cache.ts'
import { syncFolder } from './sqlite/sync-files.ts'
import { removeOrphanFolders } from './snapshots/archive-folder.ts'
import type { Workspace, WorkspaceInternals } from './workspace.ts'
import { workspacePaths, type WorkspacePaths } from './workspace-paths.ts'

export interface OpenWorkspaceOptions {
  /** Make the workspace when the folder has none. */
  create: boolean
  /** Instant for the name of a copy made before a migration. */
  now: string
  appVersion: string
  /** Tests run with a list of their own. */
  migrations?: readonly Migration[]
}

/**
 * Opens the workspace in a folder, bringing an older one to the present schema.
 *
 * @throws WorkspaceError `file_newer`, `file_in_use`, `file_damaged`, `file_read_only`, `disk_full`
 */
export async function openWorkspace(folder: string, options: OpenWorkspaceOptions): Promise<Workspace> {
  const paths = workspacePaths(folder)
  const steps = options.migrations ?? allMigrations
  try {
    // A restore that was cut short is finished first: what stands in between is neither the old nor the new.
    finishSwap(paths)
    if (options.create) mkdirSync(folder, { recursive: true })
    if (options.create && !existsSync(paths.database)) await createDatabase(paths, steps)
    const connection = openDatabase(paths.database, { newestSchema: newestVersion(steps) })
    try {
      for (const each of [paths.attachments, paths.backups, paths.archive]) mkdirSync(each, { recursive: true })
      removeLeftovers(paths)
      await runMigrations({
        connection,
        db: migrationQueries(connection),
        migrations: steps,
        copyFirst: async () => {
          const { appVersion, now: at } = options
          await writeBackup({ paths, connection, appVersion }, { kind: 'before-migration', at })
        },
      })
      removeOrphanFolders(paths.archive, knownSnapshots(connection))
      return workspaceOf(
        paths,
        connect(connection),
        newestVersion(steps),
        options.appVersion,
        await folderWarning(folder),
      )
    } catch (error) {
      connection.close()
      throw error
    }
  } catch (error) {
    throw toWorkspaceError(error)
  }
}

function connect(connection: SqliteConnection): WorkspaceInternals {
  const statements = createStatementCache(connection)
  const kysely = createKysely<Database>(connection, statements)
  return { connection, statements, kysely, inTransaction: new AsyncLocalStorage() }
}

/** Folders of the archive that have a row; a schema of before the archive has none. */
function knownSnapshots(connection: SqliteConnection): Set<string> {
  const table = connection.prepare("SELECT name FROM sqlite_master WHERE name = 'report_snapshots'").get()
  if (table === undefined) return new Set()
  return new Set(connection.prepare('SELECT id FROM report_snapshots').pluck().all().map(String))
}

function isUsed(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0
}

/** Its own statements, which go away with it: those of the app are prepared on the finished schema. */
function migrationQueries(connection: SqliteConnection): Kysely<unknown> {
  return createKysely<unknown>(connection, createStatementCache(connection))
}

/**
 * The file gets its name only when it is whole, so an empty or half-made `hankekirja.sqlite` is always damage and
 * never mistaken for a new workspace.
 */
async function createDatabase(paths: WorkspacePaths, steps: readonly Migration[]): Promise<void> {
  if (existsSync(`${paths.database}-wal`) || isUsed(paths.backups)) {
    throw new WorkspaceError('file_damaged', { detail: 'the database file is missing from a workspace in use' })
  }
  const draft = `${paths.database}.new`
  for (const suffix of ['', '-wal', '-shm']) rmSync(draft + suffix, { force: true })
  const connection = openDatabase(draft, { create: true, newestSchema: newestVersion(steps) })
  try {
    const db = migrationQueries(connection)
    await runMigrations({ connection, db, migrations: steps, copyFirst: async () => undefined })
  } finally {
    connection.close()
  }
  renameSync(draft, paths.database)
  syncFolder(paths.folder)
}

function workspaceOf(
  paths: WorkspacePaths,
  internals: WorkspaceInternals,
  schemaVersion: number,
  appVersion: string,
  warning: FolderWarning | null,
): Workspace {
  const opened = statSync(paths.database, { bigint: true })
  return {
    paths,
    schemaVersion,
    appVersion,
    folderWarning: warning,
    internals,
    get db() {
      if (internals.inTransaction.getStore() === true) {
        throw new Error('workspace.db was used inside a transaction; pass the transaction down')
      }
      return internals.kysely
    },
    sizeBytes: () => sizeOf(paths.database) + sizeOf(`${paths.database}-wal`),
    assertInPlace() {
      const now = statSync(paths.database, { bigint: true, throwIfNoEntry: false })
      if (now?.ino !== opened.ino || now.dev !== opened.dev) throw new WorkspaceError('file_moved', {})
    },
    async close() {
      await internals.kysely.destroy()
      // kysely leaves a connection alone that it never used.
      if (internals.connection.open) internals.connection.close()
    },
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
