import { findReport } from '#db/reports/read-reports.ts'
import { isOpen } from '#domain/report/report.ts'
import type { DocumentModel } from '#templates/engine/model.ts'
import type { PrintedModel } from '#templates/engine/pdf/cut-part.ts'
import type { CoreContext } from '../context.ts'
import { storedFile } from '../snapshots/stored-report.ts'
import { missing } from './edit-report.ts'

export interface LockedPages extends PrintedModel {
  readonly bytes: Uint8Array
}

/**
 * The pages of a report that is no longer open: the bytes that were locked, whatever the data have become; `null` for an
 * open one. Its document is laid out again to tell where everything stands.
 */
export async function lockedPages(
  context: CoreContext,
  reportId: string,
  signal: AbortSignal | undefined,
): Promise<LockedPages | null> {
  const row = await findReport(context.session.current().db, reportId)
  if (row === null) throw missing(reportId)
  if (isOpen(row.state)) return null
  const { bytes } = await storedFile(context, reportId, 'pdf')
  const stored = await storedFile(context, reportId, 'model')
  const model: DocumentModel = JSON.parse(new TextDecoder().decode(stored.bytes))
  const { places } = await context.pdf.whole(model, { signal })
  return { bytes, model, places }
}
