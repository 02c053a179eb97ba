import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toWorkspaceError, WorkspaceError } from '../errors.ts'
import { syncFile, syncFolder } from '../sqlite/sync-files.ts'

/*
 * The bytes of files, in the workspace's `attachments/` under the SHA-256 of their content. A name is made of a hash
 * and of nothing that comes from outside, so that no path leads out of the folder.
 */

const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text)

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function pathOf(folder: string, sha256: string): string {
  if (!isHash(sha256)) throw new RangeError(`${JSON.stringify(sha256)} is no hash`)
  return join(folder, sha256)
}

/** The bytes when they are there and are what they should be; null otherwise. */
function soundBytes(folder: string, sha256: string): Buffer | null {
  const path = pathOf(folder, sha256)
  if (!existsSync(path)) return null
  const bytes = readFileSync(path)
  return sha256Of(bytes) === sha256 ? bytes : null
}

/**
 * Keeps bytes, once however often they come, and has them on the disk before it returns. Damaged ones are mended by a
 * sound copy.
 *
 * @returns their hash
 * @throws WorkspaceError `disk_full`, `file_read_only`
 */
export function storeBytes(folder: string, bytes: Uint8Array): string {
  const sha256 = sha256Of(bytes)
  try {
    if (soundBytes(folder, sha256) !== null) return sha256
    // What begins with a dot is no attachment yet, for backups and checks alike.
    const draft = join(folder, `.${sha256}.${randomUUID()}.tmp`)
    try {
      writeFileSync(draft, bytes)
      syncFile(draft)
      renameSync(draft, pathOf(folder, sha256))
      syncFolder(folder)
    } finally {
      rmSync(draft, { force: true })
    }
    return sha256
  } catch (error) {
    throw toWorkspaceError(error)
  }
}

/** @throws WorkspaceError `file_damaged` when the bytes are gone or are not what was saved */
export function loadBytes(folder: string, sha256: string): Buffer {
  const bytes = soundBytes(folder, sha256)
  if (bytes === null) throw new WorkspaceError('file_damaged', { detail: `attachment ${sha256} is missing or damaged` })
  return bytes
}

/** Hashes of what is in the folder, and drafts that a crash left behind. */
export function listStored(folder: string): { hashes: string[]; drafts: string[] } {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return { hashes: names.filter(isHash), drafts: names.filter((name) => /^\.[0-9a-f]{64}\..*\.tmp$/.test(name)) }
}

export function removeStored(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, name), { force: true })
}
