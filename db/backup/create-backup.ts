import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { toWorkspaceError } from '../errors.ts'
import { copyDatabase } from '../sqlite/copy-database.ts'
import { schemaVersionOf, type SqliteConnection } from '../sqlite/open-database.ts'
import { syncFolder } from '../sqlite/sync-files.ts'
import { holdingConnection } from '../transaction.ts'
import type { WorkspacePaths } from '../workspace-paths.ts'
import type { Workspace } from '../workspace.ts'
import { readArchive } from './archive-reader.ts'
import { writeArchive, type ArchiveSource } from './archive-writer.ts'
import { databaseEntry, manifestPath, type BackupManifest } from './manifest.ts'
import { backupName, type BackupInfo, type BackupKind } from './names.ts'

export interface BackupRequest {
  kind: BackupKind
  /** Instant, ISO UTC. */
  at: string
}

/** What a backup is made from: an open database and the folders beside it. */
export interface BackupSource {
  paths: WorkspacePaths
  connection: SqliteConnection
  appVersion: string
}

/**
 * Saves the whole workspace as one file in its backup folder. It counts as made only when the finished file has
 * been read back and every hash in it agreed.
 *
 * @throws WorkspaceError `disk_full`, `file_read_only`, `file_damaged`; then no file is left behind
 */
export async function createBackup(workspace: Workspace, request: BackupRequest): Promise<BackupInfo> {
  const { paths, appVersion } = workspace
  const source = { paths, appVersion, connection: workspace.internals.connection }
  // VACUUM cannot run inside of a transaction: wait for the one under way, and let the next one wait.
  return writeBackup(source, request, (copy) => holdingConnection(workspace, async () => copy()))
}

/** As `createBackup`, for a workspace that is still being opened. */
export async function writeBackup(
  source: BackupSource,
  request: BackupRequest,
  exclusively: <T>(copy: () => T) => Promise<T> = async (copy) => copy(),
): Promise<BackupInfo> {
  const { backups } = source.paths
  const name = reserveName(backups, request)
  const databaseCopy = join(backups, `${name}.sqlite.tmp`)
  const draft = join(backups, `${name}.tmp`)
  try {
    const rowCounts = await exclusively(() => copyDatabase(source.connection, databaseCopy))
    const manifest: Omit<BackupManifest, 'entries'> = {
      format: 'hankekirja-backup',
      formatVersion: 1,
      createdAt: request.at,
      kind: request.kind,
      appVersion: source.appVersion,
      schemaVersion: schemaVersionOf(source.connection),
      rowCounts,
    }
    await writeArchive(draft, [{ path: databaseEntry, file: databaseCopy }, ...storedFiles(source.paths)], {
      path: manifestPath,
      text: (entries) => JSON.stringify({ ...manifest, entries }, null, 1),
    })
    readArchive(readFileSync(draft), () => undefined)
    renameSync(draft, join(backups, name))
    syncFolder(backups)
    return {
      name,
      createdAt: `${request.at.slice(0, 19)}.000Z`,
      sizeBytes: statSync(join(backups, name)).size,
      kind: request.kind,
    }
  } catch (error) {
    rmSync(draft, { force: true })
    throw toWorkspaceError(error)
  } finally {
    rmSync(databaseCopy, { force: true })
  }
}

/** Takes a name by making its draft, so that two backups of one second never meet. */
function reserveName(backups: string, request: BackupRequest): string {
  try {
    for (let serial = 1; ; serial++) {
      const name = backupName(request.kind, request.at, serial)
      const draft = join(backups, `${name}.tmp`)
      if (existsSync(join(backups, name)) || existsSync(draft)) continue
      writeFileSync(draft, '', { flag: 'wx' })
      return name
    }
  } catch (error) {
    throw toWorkspaceError(error)
  }
}

/** Files in name order. What begins with a dot, or lies in such a folder, is not ours or not finished. */
function storedFiles(paths: WorkspacePaths): ArchiveSource[] {
  return [paths.attachments, paths.archive].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name)
        return { path: relative(paths.folder, file).split(sep).join('/'), file }
      })
      .filter(({ path }) => !path.split('/').some((name) => name.startsWith('.')))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  )
}
