import type { Kysely } from 'kysely'
import type { SnapshotFile } from '#domain/report/snapshot.ts'
import type { Database } from '../schema.ts'
import type { ReportSnapshotFilesTable, ReportSnapshotsTable } from './tables.ts'

export interface Snapshot extends ReportSnapshotsTable {
  readonly files: readonly SnapshotFile[]
}

/** The snapshot of a report; `null` while it is open. */
export async function findSnapshot(db: Kysely<Database>, reportId: string): Promise<Snapshot | null> {
  const [found = null] = await listSnapshots(db, [reportId])
  return found
}

export async function listSnapshots(db: Kysely<Database>, reportIds: readonly string[]): Promise<Snapshot[]> {
  if (reportIds.length === 0) return []
  const rows = await db
    .selectFrom('report_snapshots')
    .selectAll()
    .where('report_id', 'in', reportIds)
    .orderBy('locked_at')
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const files = await db
    .selectFrom('report_snapshot_files')
    .selectAll()
    .where('snapshot_id', 'in', ids)
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ ...row, files: files.filter((file) => file.snapshot_id === row.id).map(toFile) }))
}

function toFile(row: ReportSnapshotFilesTable): SnapshotFile {
  const { role, name, media_type: mediaType, size_bytes: sizeBytes, sha256 } = row
  return { role, name, mediaType, sizeBytes, sha256 }
}
