import type { ReportSnapshot } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import { findReport } from '#db/reports/read-reports.ts'
import { removeSnapshotFolder, writeSnapshotFolder, type StepHook } from '#db/snapshots/archive-folder.ts'
import type { Database } from '#db/schema.ts'
import { isOpen } from '#domain/report/report.ts'
import type { Kysely } from 'kysely'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { editReport, missing } from '../reports/edit-report.ts'
import { moveReport } from '../reports/move.ts'
import { filesForLock } from './read-for-lock.ts'
import { readiness } from './readiness.ts'
import type { MadeFile } from './snapshot-files.ts'
import { toContract } from './snapshot-out.ts'

export interface LockRequest {
  readonly id: string
  /** The version that the caller has seen; `null` = whatever it is. */
  readonly version: number | null
  /** The day that is printed as that of locking. */
  readonly day: string
  /** Whether what is asked about may be missing. */
  readonly acceptLacks: boolean
  /** Takes the place of the report's note; absent = it stays. */
  readonly note?: string | null
}

/** Others may write while the pages are made; then they are made anew. */
const MOST_TRIES = 4

/**
 * Locks a report for ever: the files go into the archive, their row and the report's state into the database, all of
 * it or nothing.
 *
 * @throws AppError `not_found`, `conflict`, `report_locked`, `report_not_ready`, `template_unavailable`
 */
export async function lock(
  context: CoreContext,
  request: LockRequest,
  step?: StepHook,
): Promise<{ version: number; snapshot: ReportSnapshot }> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await tryLock(context, request, step)
    if (result !== 'data_changed') return result
    if (attempt === MOST_TRIES)
      throw new AppError('conflict', { what: 'reports', id: request.id, currentVersion: null })
  }
}

async function tryLock(
  context: CoreContext,
  { id, version, day, acceptLacks, note = null }: LockRequest,
  step?: StepHook,
) {
  const { db, paths, appVersion } = context.session.current()
  const seen = await lastCommand(db)
  const row = await findReport(db, id)
  if (row === null) throw missing(id)
  if (!isOpen(row.state)) throw new AppError('report_locked', { id, state: row.state })
  const { blocking, asking } = await readiness(context, id)
  if (blocking.length > 0 || (asking.length > 0 && !acceptLacks))
    throw new AppError('report_not_ready', { id, blocking: blocking.length, asking: asking.length })
  const lockedAt = context.ports.now()
  const files = await filesForLock(context, row, lockedAt)
  const snapshotId = newId(context.ports)
  const rules = files.find(({ role }) => role === 'rules')?.sha256 ?? ''
  const snapshot = {
    report_id: id,
    locked_at: lockedAt,
    app_version: appVersion,
    form_id: row.form_id,
    form_edition: row.edition,
    rules_sha256: rules,
  }
  try {
    return await editReport(context, 'report.move.locked', { id, version }, async (tx, current) => {
      if ((await lastCommand(tx.db)) !== seen) return 'data_changed' as const
      // First the files, then the row: a folder without a row is cleared away, a row without a folder would be a loss.
      writeSnapshotFolder(paths.archive, snapshotId, files, step)
      const newVersion = await moveReport(tx, current, { to: 'locked', day, note })
      await tx.insert('report_snapshots', { id: snapshotId, ...snapshot })
      await insertFiles(tx, snapshotId, files, () => newId(context.ports))
      step?.('before the rows are kept')
      return { version: newVersion, snapshot: toContract({ ...snapshot, files }) }
    })
  } catch (error) {
    removeSnapshotFolder(paths.archive, snapshotId)
    throw error
  }
}

async function insertFiles(
  tx: CommandTx,
  snapshotId: string,
  files: readonly MadeFile[],
  fresh: () => string,
): Promise<void> {
  await tx.insertMany(
    'report_snapshot_files',
    files.map(({ role, name, mediaType, sizeBytes, sha256 }) => ({
      id: fresh(),
      snapshot_id: snapshotId,
      role,
      name,
      media_type: mediaType,
      size_bytes: sizeBytes,
      sha256,
    })),
  )
}

async function lastCommand(db: Kysely<Database>): Promise<number> {
  const row = await db
    .selectFrom('commands')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirst()
  return row?.seq ?? 0
}
