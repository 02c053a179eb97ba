import { createHash } from 'node:crypto'
import { unzipSync, type UnzipFileInfo } from 'fflate'
import { damaged, manifestPath, parseManifest, type BackupManifest } from './manifest.ts'

/** Far above any real workspace; they keep a hostile file from filling memory and disk. */
const limits = { entries: 100_000, entryBytes: 1_000_000_000, totalBytes: 4_000_000_000, manifestBytes: 50_000_000 }

/** How much is unpacked at once. */
const batchBytes = 64_000_000

/**
 * Reads a backup's bytes: names, sizes and hashes are all checked against the manifest before `take` sees an entry.
 * Entries that the manifest does not list or that lead out of the workspace are refused.
 *
 * @throws WorkspaceError `file_damaged`
 */
export function readArchive(archive: Uint8Array, take: (path: string, bytes: Uint8Array) => void): BackupManifest {
  const infos = listEntries(archive)
  const manifest = readManifest(archive, infos)
  const listed = new Map(manifest.entries.map((entry) => [entry.path, entry]))
  for (const info of infos) {
    if (info.name === manifestPath) continue
    if (listed.get(info.name)?.sizeBytes !== info.originalSize) throw damaged(`${info.name} is not as listed`)
  }
  for (const batch of batches(manifest.entries.map(({ path, sizeBytes }) => ({ path, sizeBytes })))) {
    const unpacked = unpack(archive, new Set(batch))
    for (const path of batch) {
      const bytes = unpacked[path]
      if (bytes === undefined) throw damaged(`${path} is missing`)
      if (createHash('sha256').update(bytes).digest('hex') !== listed.get(path)?.sha256) {
        throw damaged(`${path} is not what was written`)
      }
      take(path, bytes)
    }
  }
  return manifest
}

function listEntries(archive: Uint8Array): UnzipFileInfo[] {
  const infos: UnzipFileInfo[] = []
  let total = 0
  guarded(() =>
    unzipSync(archive, {
      filter(info) {
        total += info.originalSize
        infos.push(info)
        if (infos.length > limits.entries) throw damaged('too many entries')
        if (total > limits.totalBytes || info.originalSize > limits.entryBytes) throw damaged('too large')
        return false
      },
    }),
  )
  return infos
}

function readManifest(archive: Uint8Array, infos: readonly UnzipFileInfo[]): BackupManifest {
  const info = infos.find((each) => each.name === manifestPath)
  if (info === undefined || info.originalSize > limits.manifestBytes) throw damaged('it has no list of contents')
  return parseManifest(Buffer.from(unpack(archive, new Set([manifestPath]))[manifestPath] ?? []).toString('utf8'))
}

/** The sizes were checked before, and the library writes into buffers of those sizes, so nothing can swell. */
function unpack(archive: Uint8Array, paths: ReadonlySet<string>): Record<string, Uint8Array> {
  return guarded(() => unzipSync(archive, { filter: (info) => paths.has(info.name) }))
}

function guarded<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && error.name === 'WorkspaceError') throw error
    throw damaged('it is not a whole zip file', error)
  }
}

function* batches(entries: readonly { path: string; sizeBytes: number }[]): Iterable<string[]> {
  let batch: string[] = []
  let size = 0
  for (const entry of entries) {
    if (batch.length > 0 && size + entry.sizeBytes > batchBytes) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(entry.path)
    size += entry.sizeBytes
  }
  if (batch.length > 0) yield batch
}
