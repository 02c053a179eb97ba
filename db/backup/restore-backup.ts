import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { toWorkspaceError, WorkspaceError } from '../errors.ts'
import { migrations, newestVersion } from '../migrations/registry.ts'
import { checkDatabaseFile } from '../sqlite/copy-database.ts'
import { openDatabase } from '../sqlite/open-database.ts'
import { syncFile, syncFolder } from '../sqlite/sync-files.ts'
import { workspacePaths, type WorkspacePaths } from '../workspace-paths.ts'
import { readArchive } from './archive-reader.ts'
import { writeBackup } from './create-backup.ts'
import { damaged, databaseEntry, type BackupManifest } from './manifest.ts'
import { stampOf } from './names.ts'
import { listReplaced, pruneReplaced, writeReplacedNote } from './replaced.ts'
import { finishSwap, makeAsideFolder, removeLeftovers, stagingName, swapContents, type StepHook } from './swap.ts'

export interface RestoreRequest {
  /** Name to tell the user what was restored. */
  from: string
  /** The backup file. */
  bytes: Uint8Array
  /** Instant, ISO UTC. */
  at: string
  appVersion: string
  /** For tests: called between any two changes on disk. */
  step?: StepHook
}

/**
 * Puts a backup in the place of the workspace in the folder; the caller has closed it, and opens it again afterwards.
 * All of the backup is checked before anything is touched. The present content is kept under `backups/` as it is, and
 * as a backup of its own when it is sound.
 *
 * @throws WorkspaceError `file_damaged`, `file_newer` (the backup), `file_in_use`, `disk_full`, `file_read_only`;
 *   then the workspace is as it was
 */
export async function restoreBackup(folder: string, request: RestoreRequest): Promise<void> {
  const paths = workspacePaths(folder)
  const step = request.step ?? (() => undefined)
  try {
    finishSwap(paths)
    const sound = await backUpPresent(paths, request, () => {
      removeLeftovers(paths)
      layOut(paths, request.bytes)
    })
    step('laid out')
    const aside = makeAsideFolder(paths, stampOf(request.at))
    writeReplacedNote(paths, aside, { at: request.at, by: request.from, sound, undoable: true })
    swapContents(paths, stagingName, aside, step)
    pruneReplaced(paths)
  } catch (error) {
    throw toWorkspaceError(error)
  }
}

/** The restore that `undoRestore` would take back. */
export function undoableRestore(folder: string): { restoredAt: string; from: string } | null {
  const newest = listReplaced(workspacePaths(folder))[0]
  return newest?.note.undoable === true ? { restoredAt: newest.note.at, from: newest.note.by } : null
}

/**
 * Takes the newest restore back: what it replaced returns as it was, and what stands now is kept aside in its turn.
 *
 * @throws WorkspaceError `not_found` when there is none; else as `restoreBackup`
 */
export async function undoRestore(
  folder: string,
  request: { at: string; appVersion: string; step?: StepHook },
): Promise<void> {
  const paths = workspacePaths(folder)
  try {
    finishSwap(paths)
    const newest = listReplaced(paths)[0]
    if (newest?.note.undoable !== true) throw new WorkspaceError('not_found', { what: 'restores', id: '' })
    const sound = await backUpPresent(paths, request)
    const aside = makeAsideFolder(paths, stampOf(request.at))
    writeReplacedNote(paths, aside, { at: request.at, by: 'undo', sound, undoable: false })
    swapContents(paths, newest.folder, aside, request.step ?? (() => undefined))
  } catch (error) {
    throw toWorkspaceError(error)
  }
}

function layOut(paths: WorkspacePaths, bytes: Uint8Array): BackupManifest {
  const staging = workspacePaths(join(paths.folder, stagingName))
  rmSync(staging.folder, { recursive: true, force: true })
  for (const each of [staging.attachments, staging.archive]) mkdirSync(each, { recursive: true })
  try {
    const manifest = readArchive(bytes, (path, content) => {
      const target = path === databaseEntry ? staging.database : join(staging.folder, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, content)
      syncFile(target)
    })
    if (!existsSync(staging.database)) throw damaged('it holds no database')
    const counts = checkDatabaseFile(staging.database, newestVersion(migrations))
    for (const [table, count] of Object.entries(manifest.rowCounts)) {
      if (counts[table] !== count) throw damaged(`${table} has other rows than listed`)
    }
    for (const each of [staging.attachments, staging.archive, staging.folder]) syncFolder(each)
    return manifest
  } catch (error) {
    rmSync(staging.folder, { recursive: true, force: true })
    throw error
  }
}

/**
 * Makes sure that nobody has the present workspace open, prepares, and then saves the present one as a backup if it is
 * sound. Returns whether it was; a damaged, newer or missing one is only kept aside.
 */
async function backUpPresent(
  paths: WorkspacePaths,
  request: { at: string; appVersion: string },
  prepare: () => void = () => undefined,
): Promise<boolean> {
  for (const each of [paths.attachments, paths.backups, paths.archive]) mkdirSync(each, { recursive: true })
  const connection = openPresent(paths)
  try {
    prepare()
    if (connection === null) return false
    const source = { paths, connection, appVersion: request.appVersion }
    await writeBackup(source, { kind: 'before-restore', at: request.at })
    return true
  } finally {
    connection?.close()
  }
}

function openPresent(paths: WorkspacePaths): ReturnType<typeof openDatabase> | null {
  try {
    return openDatabase(paths.database, { newestSchema: newestVersion(migrations) })
  } catch (error) {
    // These are the very reasons for which people restore.
    if (error instanceof WorkspaceError && ['file_damaged', 'file_newer'].includes(error.code)) return null
    throw error
  }
}
