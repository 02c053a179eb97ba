import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Of } from '../attachments/file-store.ts'
import { toWorkspaceError, WorkspaceError } from '../errors.ts'
import { syncFile, syncFolder } from '../sqlite/sync-files.ts'

/*
 * The bytes of snapshots, in the workspace's `archive/`: a folder for each, called by the snapshot's id. It appears
 * whole or not at all, and nothing in it is ever written again.
 */

const SNAPSHOT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const DRAFT = /^\.[0-9a-f-]{36}\.tmp$/
/** Names are ours and ASCII, so no path leads out of the folder. */
const FILE_NAME = /^[A-Za-z0-9][\w.-]{0,119}$/

export interface ArchivedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** For tests: called between any two changes on disk. */
export type StepHook = (step: string) => void

/**
 * Writes the folder of a snapshot and has it on the disk before it returns. Until its row is saved too, the next
 * opening takes it away again.
 *
 * @throws WorkspaceError `already_exists` for one that is there; `disk_full`, `file_read_only`
 */
export function writeSnapshotFolder(
  archive: string,
  id: string,
  files: readonly ArchivedFile[],
  step: StepHook = () => undefined,
): void {
  const folder = folderOf(archive, id)
  if (existsSync(folder)) throw new WorkspaceError('already_exists', { what: 'report_snapshots.id', value: id })
  const draft = join(archive, `.${id}.tmp`)
  try {
    mkdirSync(draft)
    for (const { name, bytes } of files) {
      const path = fileIn(draft, name)
      step(`before ${name}`)
      writeFileSync(path, bytes, { flag: 'wx' })
      syncFile(path)
      chmodSync(path, 0o444)
    }
    syncFolder(draft)
    step('before the folder gets its name')
    renameSync(draft, folder)
    syncFolder(archive)
    step('the folder stands')
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw toWorkspaceError(error)
  }
}

/** Takes a folder away whose row could not be saved. */
export function removeSnapshotFolder(archive: string, id: string): void {
  rmSync(folderOf(archive, id), { recursive: true, force: true })
}

/** @throws WorkspaceError `file_damaged` when the bytes are gone or are not what was locked */
export function readSnapshotFile(archive: string, id: string, file: { name: string; sha256: string }): Buffer {
  const path = fileIn(folderOf(archive, id), file.name)
  const bytes = existsSync(path) ? readFileSync(path) : null
  if (bytes === null || sha256Of(bytes) !== file.sha256) {
    throw new WorkspaceError('file_damaged', { detail: `archive ${id}/${file.name} is missing or damaged` })
  }
  return bytes
}

/** What a crash left behind: drafts, and whole folders whose row was never saved. Returns how many went. */
export function removeOrphanFolders(archive: string, known: ReadonlySet<string>): number {
  const orphans = readdirSync(archive).filter(
    (name) => DRAFT.test(name) || (SNAPSHOT_ID.test(name) && !known.has(name)),
  )
  for (const name of orphans) rmSync(join(archive, name), { recursive: true, force: true })
  return orphans.length
}

function folderOf(archive: string, id: string): string {
  if (!SNAPSHOT_ID.test(id)) throw new RangeError(`${JSON.stringify(id)} is no id of a snapshot`)
  return join(archive, id)
}

function fileIn(folder: string, name: string): string {
  if (!FILE_NAME.test(name)) throw new RangeError(`${JSON.stringify(name)} is no name of a file in a snapshot`)
  return join(folder, name)
}
