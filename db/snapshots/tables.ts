import type { Channel, SnapshotRole } from '#domain/report/snapshot.ts'
import type { TrackedRow } from '../tracked-row.ts'

/**
 * A locked report. The bytes of its files lie in `archive/<id>/`. Rows are never changed and never removed: the
 * writer of commands refuses it.
 */
export interface ReportSnapshotsTable extends TrackedRow {
  report_id: string
  /** Instant, ISO UTC. */
  locked_at: string
  app_version: string
  form_id: string
  form_edition: string
  /** SHA-256 of the rules and edited parameters that were in force. */
  rules_sha256: string
}

export interface ReportSnapshotFilesTable extends TrackedRow {
  snapshot_id: string
  role: SnapshotRole
  name: string
  media_type: string
  size_bytes: number
  sha256: string
}

/** What happens to a report outside of the program, and how long its papers are kept. */
export interface ReportFilingsTable extends TrackedRow {
  report_id: string
  channel: Channel | null
  /** The funder's number of the matter or the message. */
  reference: string
  /** Why the funder returned it. */
  reasons: string
  /** Day that a person has set in place of the one by the rule. */
  retain_until: string | null
  retain_note: string
}

export interface SnapshotTables {
  report_filings: ReportFilingsTable
  report_snapshots: ReportSnapshotsTable
  report_snapshot_files: ReportSnapshotFilesTable
}

export const snapshotTables = [
  'report_snapshots',
  'report_snapshot_files',
  'report_filings',
] as const satisfies readonly (keyof SnapshotTables)[]
