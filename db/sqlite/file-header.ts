import { closeSync, openSync, readSync } from 'node:fs'
import { WorkspaceError } from '../errors.ts'

/** `HANK` in ASCII: tells a Hankekirja file from any other SQLite file (bytes 68-71 of the header). */
export const applicationId = 0x48414e4b

const magic = 'SQLite format 3\0'

/**
 * Looks at the first 100 bytes without SQLite, so that a file that is not ours is refused untouched: SQLite itself
 * would already take locks and write its journal beside it.
 *
 * @returns the schema version written at the last checkpoint.
 * @throws WorkspaceError `file_damaged` when it is not a Hankekirja database
 */
export function readSchemaVersion(file: string): number {
  const header = Buffer.alloc(100)
  const descriptor = openSync(file, 'r')
  try {
    const length = readSync(descriptor, header, 0, 100, 0)
    if (length < 100) throw new WorkspaceError('file_damaged', { detail: `the file has only ${length} bytes` })
  } finally {
    closeSync(descriptor)
  }
  if (header.toString('latin1', 0, 16) !== magic) {
    throw new WorkspaceError('file_damaged', { detail: 'the file is not an SQLite database' })
  }
  if (header.readUInt32BE(68) !== applicationId) {
    throw new WorkspaceError('file_damaged', { detail: 'the file was not made by Hankekirja' })
  }
  return header.readUInt32BE(60)
}
