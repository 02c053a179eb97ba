import type { ReportSnapshot } from '#contract/index.ts'
import type { SnapshotFile } from '#domain/report/snapshot.ts'

interface SnapshotColumns {
  readonly report_id: string
  readonly locked_at: string
  readonly app_version: string
  readonly form_id: string
  readonly form_edition: string
  readonly rules_sha256: string
  readonly files: readonly SnapshotFile[]
}

export function toContract(row: SnapshotColumns): ReportSnapshot {
  return {
    reportId: row.report_id,
    lockedAt: row.locked_at,
    appVersion: row.app_version,
    formId: row.form_id,
    formEdition: row.form_edition,
    rulesSha256: row.rules_sha256,
    files: row.files.map(({ role, name, mediaType, sizeBytes, sha256 }) => ({
      role,
      name,
      mediaType,
      sizeBytes,
      sha256,
    })),
  }
}
