/** Why a backup was made. */
export const backupKinds = ['manual', 'daily', 'before-migration', 'before-restore'] as const
export type BackupKind = (typeof backupKinds)[number]

export interface BackupInfo {
  /** File name in the workspace's backup folder; identifies the backup. */
  name: string
  /** Instant, ISO UTC, to the second. */
  createdAt: string
  sizeBytes: number
  kind: BackupKind
}

const pattern = new RegExp(
  `^hankekirja-(\\d{4}-\\d{2}-\\d{2})-(\\d{2})(\\d{2})(\\d{2})(?:\\.\\d+)?-(${backupKinds.join('|')})\\.hkbackup$`,
)

/** `2026-11-23-141500` of an ISO instant: sorts as text, and no character that a file system refuses. */
export function stampOf(instant: string): string {
  return `${instant.slice(0, 10)}-${instant.slice(11, 19).replaceAll(':', '')}`
}

/** The file name of a backup. `serial` tells apart those of one second. */
export function backupName(kind: BackupKind, instant: string, serial = 1): string {
  return `hankekirja-${stampOf(instant)}${serial === 1 ? '' : `.${serial}`}-${kind}.hkbackup`
}

/** What a file name tells; `null` when it is not a backup's. Names from outside pass through here and nowhere else. */
export function parseBackupName(name: string): { createdAt: string; kind: BackupKind } | null {
  const parts = pattern.exec(name)
  if (parts === null) return null
  const [, date, hours, minutes, seconds, kindText] = parts
  const kind = backupKinds.find((each) => each === kindText)
  return kind === undefined ? null : { createdAt: `${date}T${hours}:${minutes}:${seconds}.000Z`, kind }
}
