/**
 * What can go wrong with a workspace file and its rows. The codes and details are those of the contract, so that
 * `core` passes them on as they are; the words for people live in the renderer.
 */
export interface WorkspaceErrorDetails {
  /** Written by a newer program. The file was not touched. */
  file_newer: { fileVersion: number; programVersion: number }
  /** Another window or program holds the workspace. */
  file_in_use: Record<string, never>
  /** Not a workspace, missing, or failed its checks. */
  file_damaged: { detail: string }
  /** The open file was moved, replaced or deleted under the program. */
  file_moved: Record<string, never>
  file_read_only: Record<string, never>
  disk_full: Record<string, never>
  /** The row has another version than the caller has seen. `what` is the table. */
  conflict: { what: string; id: string; currentVersion: number | null }
  not_found: { what: string; id: string }
  /** `what` is `table.column`. */
  already_exists: { what: string; value: string }
}

export type WorkspaceErrorCode = keyof WorkspaceErrorDetails

export class WorkspaceError<C extends WorkspaceErrorCode = WorkspaceErrorCode> extends Error {
  readonly code: C
  readonly details: WorkspaceErrorDetails[C]

  constructor(code: C, details: WorkspaceErrorDetails[C], cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, cause === undefined ? undefined : { cause })
    this.name = 'WorkspaceError'
    this.code = code
    this.details = details
  }
}

/** The error as a `WorkspaceError`, or the error itself when it is none of them (a programming error, say). */
export function toWorkspaceError(error: unknown): unknown {
  if (error instanceof WorkspaceError || !(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT')
    return new WorkspaceError('disk_full', {}, error)
  // A write past RLIMIT_FSIZE and some full network disks come out as a plain write error.
  if (code === 'SQLITE_IOERR_WRITE' || code === 'EFBIG') return new WorkspaceError('disk_full', {}, error)
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || code === 'EBUSY') {
    return new WorkspaceError('file_in_use', {}, error)
  }
  // A file without permission to write opens for reading and then fails at its lock; and where locks do not work at
  // all, nothing can be written safely.
  if (/^SQLITE_IOERR_(LOCK|RDLOCK|UNLOCK|CHECKRESERVEDLOCK)$/.test(code)) {
    return new WorkspaceError('file_read_only', {}, error)
  }
  // CANTOPEN: existence was checked before, so it is the -wal that could not be made beside the file.
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(code) || ['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return new WorkspaceError('file_read_only', {}, error)
  }
  if (/^SQLITE_(NOTADB|CORRUPT|IOERR|FORMAT)/.test(code) || code === 'EIO') {
    return new WorkspaceError('file_damaged', { detail: error.message }, error)
  }
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') {
    const what = /failed: ([\w.]+)/.exec(error.message)?.[1] ?? 'row'
    return new WorkspaceError('already_exists', { what, value: '' }, error)
  }
  return error
}
