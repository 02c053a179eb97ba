import { z } from 'zod'
import { procedure } from './base.ts'
import { appErrors } from './errors.ts'
import { base64, fileOut, instant, language } from './schemas.ts'

/** Why a workspace is not open. */
export const failureCodes = [
  'file_newer',
  'file_in_use',
  'file_damaged',
  'file_moved',
  'file_read_only',
  'disk_full',
  'internal',
] as const satisfies readonly (keyof typeof appErrors)[]

export const backupInfo = z.object({
  /** File name in the workspace's backup folder; identifies it. */
  name: z.string(),
  createdAt: instant,
  sizeBytes: z.number().int(),
  kind: z.enum(['manual', 'daily', 'before-migration', 'before-restore']),
})
export type BackupInfo = z.output<typeof backupInfo>

export const workspaceStatus = z.object({
  state: z.enum(['open', 'failed']),
  failure: z.object({ code: z.enum(failureCodes), details: z.record(z.string(), z.unknown()) }).nullable(),
  /** For reading only: where the workspace lies. The host owns the path. */
  folder: z.string(),
  /** Cloud or network folder: the promise of safety doesn't hold there. */
  folderWarning: z.enum(['cloud', 'network']).nullable(),
  sizeBytes: z.number().int(),
  schemaVersion: z.number().int(),
  appVersion: z.string(),
  projectCount: z.number().int(),
  lastBackup: backupInfo.nullable(),
  /** A restore that can still be taken back. */
  undoableRestore: z.object({ restoredAt: instant, from: z.string() }).nullable(),
})
export type WorkspaceStatus = z.output<typeof workspaceStatus>

export const verifyReport = z.object({
  ok: z.boolean(),
  checks: z.array(z.object({ check: z.string(), ok: z.boolean(), detail: z.string() })),
})
export type VerifyReport = z.output<typeof verifyReport>

export const settings = z.object({
  language: language,
  theme: z.enum(['light', 'dark', 'system']),
})
export type Settings = z.output<typeof settings>

export const workspaceContract = {
  /** Always answers, also when the workspace could not be opened. */
  status: procedure.output(workspaceStatus),
  /** Tries again after a failure was mended. */
  reopen: procedure.output(workspaceStatus),
  verify: procedure.output(verifyReport),
  /** Fills an empty workspace with the invented sample organisation; `already_exists` when it has projects. */
  createSample: procedure.output(z.object({ projectCount: z.number().int() })),
  settings: procedure.output(settings),
  updateSettings: procedure.input(settings.partial()).output(settings),
  backups: procedure.output(z.array(backupInfo)),
  backup: procedure.output(backupInfo),
  downloadBackup: procedure.input(z.object({ name: z.string().max(200) })).output(fileOut),
  /** Verifies the backup first; the present workspace is kept aside so that it can be taken back. */
  restore: procedure
    .input(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('listed'), name: z.string().max(200) }),
        z.object({ kind: z.literal('file'), fileName: z.string().max(255), base64: base64.max(400_000_000) }),
      ]),
    )
    .output(workspaceStatus),
  undoRestore: procedure.output(workspaceStatus),
}
