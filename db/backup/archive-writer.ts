import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { Zip, ZipDeflate, ZipPassThrough, type ZipInputFile } from 'fflate'
import type { BackupEntry } from './manifest.ts'

export interface ArchiveSource {
  /** Path inside the archive. */
  path: string
  file: string
}

/** Attachments are pictures and PDFs for the most part: packed already. */
const packed = /\.(sqlite|json|txt|csv|xml|html)$/

/**
 * Streams files into one zip, then a last entry made from what was written.
 *
 * @returns the entries with the hashes of the bytes as they were read.
 */
export async function writeArchive(
  target: string,
  sources: readonly ArchiveSource[],
  lastEntry: { path: string; text(entries: BackupEntry[]): string },
): Promise<BackupEntry[]> {
  const output = createWriteStream(target, { flush: true })
  const done = finished(output)
  const zip = new Zip((error, chunk, final) => {
    if (error !== null) output.destroy(error)
    else output.write(chunk)
    if (final) output.end()
  })
  try {
    const entries: BackupEntry[] = []
    for (const source of sources) {
      const input = packed.test(source.path)
        ? new ZipDeflate(source.path, { level: 4 })
        : new ZipPassThrough(source.path)
      entries.push(await addFile(zip, input, source, () => drained(output, done)))
    }
    const last = new ZipDeflate(lastEntry.path, { level: 6 })
    last.mtime = fixedTime
    zip.add(last)
    last.push(Buffer.from(lastEntry.text(entries)), true)
    zip.end()
    await done
    return entries
  } catch (error) {
    zip.terminate()
    output.destroy()
    // The reason is the error at hand; the stream only repeats it.
    await done.catch(() => undefined)
    throw error
  }
}

/** The zip's own clock field says nothing (the manifest does), so that equal content gives equal bytes. */
const fixedTime = '2000-01-01T12:00:00'

async function addFile(
  zip: Zip,
  input: ZipInputFile & { push(chunk: Uint8Array, final?: boolean): void },
  source: ArchiveSource,
  ready: () => Promise<void>,
): Promise<BackupEntry> {
  input.mtime = fixedTime
  zip.add(input)
  const hash = createHash('sha256')
  let sizeBytes = 0
  for await (const chunk of createReadStream(source.file, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = chunk
    hash.update(bytes)
    sizeBytes += bytes.length
    input.push(bytes)
    await ready()
  }
  input.push(new Uint8Array(0), true)
  return { path: source.path, sizeBytes, sha256: hash.digest('hex') }
}

/** Waits while the disk is slower than the reading; a disk that filled up ends the wait with its error. */
async function drained(output: ReturnType<typeof createWriteStream>, done: Promise<void>): Promise<void> {
  if (output.destroyed) await done
  if (output.writableNeedDrain) await Promise.race([once(output, 'drain'), done])
}
