import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { toWorkspaceError, WorkspaceError } from '../errors.ts'
import type { WorkspacePaths } from '../workspace-paths.ts'
import { backupName, parseBackupName, type BackupInfo, type BackupKind } from './names.ts'

/** The backups of a workspace, newest first. Needs no open workspace: it is the way out when that fails. */
export function listBackups(paths: WorkspacePaths): BackupInfo[] {
  if (!existsSync(paths.backups)) return []
  return readdirSync(paths.backups)
    .flatMap((name) => {
      const parsed = parseBackupName(name)
      if (parsed === null) return []
      return [{ name, ...parsed, sizeBytes: statSync(join(paths.backups, name)).size }]
    })
    .toSorted((a, b) => (a.createdAt === b.createdAt ? (a.name < b.name ? 1 : -1) : a.createdAt < b.createdAt ? 1 : -1))
}

/** @throws WorkspaceError `not_found` when there is no backup of that name */
export function readBackup(paths: WorkspacePaths, name: string): Uint8Array {
  if (parseBackupName(name) === null || !existsSync(join(paths.backups, name))) {
    throw new WorkspaceError('not_found', { what: 'backups', id: name })
  }
  try {
    return readFileSync(join(paths.backups, name))
  } catch (error) {
    throw toWorkspaceError(error)
  }
}

const kept = { days: 7, weeks: 4, beforeMigration: 5, beforeRestore: 5 }

/**
 * Which backups can go: daily ones that are neither the newest of one of the last 7 days with a backup nor of one of
 * the last 4 weeks, and all but the newest 5 made before a migration or a restore. Manual ones are the user's own.
 */
export function expiredBackups(backups: readonly BackupInfo[]): BackupInfo[] {
  const newestFirst = backups.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  const daily = newestFirst.filter((each) => each.kind === 'daily')
  const keep = new Set([
    ...newestOfEach(daily, (each) => each.createdAt.slice(0, 10)).slice(0, kept.days),
    ...newestOfEach(daily, (each) => weekOf(each.createdAt)).slice(0, kept.weeks),
    ...ofKind(newestFirst, 'before-migration').slice(0, kept.beforeMigration),
    ...ofKind(newestFirst, 'before-restore').slice(0, kept.beforeRestore),
    ...ofKind(newestFirst, 'manual'),
  ])
  return newestFirst.filter((each) => !keep.has(each))
}

/** Removes what `expiredBackups` names. */
export function pruneBackups(paths: WorkspacePaths): BackupInfo[] {
  const expired = expiredBackups(listBackups(paths))
  for (const each of expired) rmSync(join(paths.backups, each.name), { force: true })
  return expired
}

/** Whether the day of the instant (UTC) has no backup yet. */
export function isDailyBackupDue(paths: WorkspacePaths, at: string): boolean {
  const today = backupName('daily', at).slice(0, 'hankekirja-2026-11-23'.length)
  return !listBackups(paths).some((each) => each.name.startsWith(today) && each.kind !== 'before-restore')
}

function ofKind(backups: readonly BackupInfo[], kind: BackupKind): BackupInfo[] {
  return backups.filter((each) => each.kind === kind)
}

function newestOfEach(newestFirst: readonly BackupInfo[], key: (each: BackupInfo) => string): BackupInfo[] {
  const found = new Map<string, BackupInfo>()
  for (const each of newestFirst) if (!found.has(key(each))) found.set(key(each), each)
  return [...found.values()]
}

/** The Monday of the instant's week. */
function weekOf(instant: string): string {
  const day = new Date(`${instant.slice(0, 10)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day.toISOString().slice(0, 10)
}
