import { join } from 'node:path'
import type { BackupInfo, FileOut, WorkspaceStatus } from '#contract/index.ts'
import { createBackup } from '#db/backup/create-backup.ts'
import { isDailyBackupDue, listBackups, pruneBackups, readBackup } from '#db/backup/list-backups.ts'
import type { BackupKind } from '#db/backup/names.ts'
import { restoreBackup, undoRestore } from '#db/backup/restore-backup.ts'
import { workspacePaths } from '#db/workspace-paths.ts'
import type { CoreContext } from '../context.ts'
import { status } from './workspace.ts'

export function list({ ports }: CoreContext): BackupInfo[] {
  return listBackups(workspacePaths(ports.workspaceDir))
}

export async function create(context: CoreContext, kind: BackupKind = 'manual'): Promise<BackupInfo> {
  const backup = await createBackup(context.session.current(), { kind, at: context.ports.now() })
  context.events.publish({ kind: 'changed', scopes: ['backups'] })
  return backup
}

/** The day's first start makes a backup and lets old daily ones go. A workspace without projects needs none. */
export async function createDailyIfDue(context: CoreContext): Promise<void> {
  const { workspace } = context.session.state()
  if (workspace === null || (await status(context)).projectCount === 0) return
  if (!isDailyBackupDue(workspace.paths, context.ports.now())) return
  await create(context, 'daily')
  pruneBackups(workspace.paths)
}

export function download({ ports }: CoreContext, name: string): FileOut {
  const bytes = readBackup(workspacePaths(ports.workspaceDir), name)
  return { name, mediaType: 'application/octet-stream', base64: Buffer.from(bytes).toString('base64') }
}

/** Where a backup lies; for hosts, never for the page. */
export const backupPath = ({ ports }: CoreContext, name: string) =>
  join(workspacePaths(ports.workspaceDir).backups, name)

export type RestoreSource = { kind: 'listed'; name: string } | { kind: 'file'; fileName: string; base64: string }

/** Puts a backup in the workspace's place; what stood there can be had back with `undo`. */
export async function restore(context: CoreContext, source: RestoreSource): Promise<WorkspaceStatus> {
  const { ports } = context
  const bytes =
    source.kind === 'listed'
      ? readBackup(workspacePaths(ports.workspaceDir), source.name)
      : Buffer.from(source.base64, 'base64')
  return restoreBytes(context, source.kind === 'listed' ? source.name : source.fileName, bytes)
}

export async function restoreBytes(context: CoreContext, from: string, bytes: Uint8Array): Promise<WorkspaceStatus> {
  const { ports, session } = context
  const request = { from, bytes, at: ports.now(), appVersion: ports.appVersion }
  await session.whileClosed(() => restoreBackup(ports.workspaceDir, request))
  return announced(context)
}

export async function undo(context: CoreContext): Promise<WorkspaceStatus> {
  const { ports, session } = context
  await session.whileClosed(() => undoRestore(ports.workspaceDir, { at: ports.now(), appVersion: ports.appVersion }))
  return announced(context)
}

function announced(context: CoreContext): Promise<WorkspaceStatus> {
  context.events.publish({ kind: 'workspace', scopes: [] })
  return status(context)
}
