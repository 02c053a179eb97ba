import type { Kysely } from 'kysely'
import { WorkspaceError } from '../errors.ts'
import type { Database } from '../schema.ts'
import { readSnapshotFile } from './archive-folder.ts'

/** What is wrong with the archive, each snapshot by its report's name; none when all is as it was locked. */
export async function archiveFaults(
  db: Kysely<Database>,
  archive: string,
): Promise<{ files: number; faults: string[] }> {
  const files = await db
    .selectFrom('report_snapshot_files as file')
    .innerJoin('report_snapshots as snapshot', 'snapshot.id', 'file.snapshot_id')
    .innerJoin('reports as report', 'report.id', 'snapshot.report_id')
    .innerJoin('projects as project', 'project.id', 'report.project_id')
    .select(['project.code', 'report.form_id', 'report.sequence', 'snapshot.id', 'file.name', 'file.sha256'])
    .orderBy('snapshot.locked_at')
    .orderBy('file.name')
    .execute()
  const faults = files.flatMap((file) =>
    isSound(archive, file)
      ? []
      : [`${file.code} ${file.form_id}, version ${file.sequence}: ${file.name} is missing or is not what was locked`],
  )
  return { files: files.length, faults }
}

function isSound(archive: string, file: { id: string; name: string; sha256: string }): boolean {
  try {
    readSnapshotFile(archive, file.id, file)
    return true
  } catch (error) {
    if (error instanceof WorkspaceError && error.code === 'file_damaged') return false
    throw error
  }
}
