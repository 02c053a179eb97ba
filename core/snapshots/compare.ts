import type { ReportComparisonOut } from '#contract/index.ts'
import { findReport } from '#db/reports/read-reports.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import { findSnapshot } from '#db/snapshots/read-snapshots.ts'
import { compareReports } from '#domain/report/compare.ts'
import type { ComparedVersion } from '#domain/report/compared-version.ts'
import { comparedDocument } from '#templates/engine/compared-document.ts'
import type { DocumentModel } from '#templates/engine/model.ts'
import type { CoreContext } from '../context.ts'
import { missing } from '../reports/edit-report.ts'
import { headOf } from '../reports/report-row.ts'
import { comparedFigures } from './compared-figures.ts'
import { comparedSettings } from './compared-settings.ts'
import { isReportInput, reportNow, type ReportNow } from './read-for-lock.ts'
import { fileOf } from './stored-report.ts'

interface Side {
  readonly row: ReportsTable
  readonly lockedAt: string | null
  readonly version: ComparedVersion
}

/**
 * What differs between two reports, each as it was locked, or as it is now while it is open. Without a second one, a
 * locked report is compared with what it would be now.
 */
export async function compare(
  context: CoreContext,
  { before, after }: { readonly before: string; readonly after: string | null },
): Promise<ReportComparisonOut> {
  const first = await sideOf(context, before, 'as_kept')
  const second = await sideOf(context, after ?? before, after === null ? 'now' : 'as_kept')
  const { settings, sections, tables, figures, isSame } = compareReports(first.version, second.version)
  return {
    before: headOfSide(first),
    after: headOfSide(second),
    language: second.row.language,
    isSame,
    settings: [...settings],
    sections: sections.map((section) => ({ ...section, parts: [...section.parts] })),
    tables: tables.map((table) => ({
      ...table,
      columns: [...table.columns],
      rows: table.rows.map(({ kind, cells }) => ({
        kind,
        cells: cells.map((cell) => ({ ...cell, parts: [...cell.parts] })),
      })),
    })),
    figures: [...figures],
  }
}

function headOfSide({ row, lockedAt }: Side): ReportComparisonOut['before'] {
  return { reportId: row.id, sequence: row.sequence, lockedAt }
}

async function sideOf(context: CoreContext, reportId: string, as: 'as_kept' | 'now'): Promise<Side> {
  const { db } = context.session.current()
  const row = await findReport(db, reportId)
  if (row === null) throw missing(reportId)
  const snapshot = as === 'now' ? null : await findSnapshot(db, reportId)
  if (snapshot === null) {
    const now = await reportNow(context, row, context.ports.now())
    return { row, lockedAt: null, version: comparedVersion(row, now) }
  }
  const read = (role: 'input' | 'model'): unknown =>
    JSON.parse(Buffer.from(fileOf(context, snapshot, role).bytes).toString('utf8'))
  const kept = { input: read('input'), model: read('model') }
  // Only the core has written it, and its bytes are what its hash says.
  if (!isModel(kept.model)) throw new Error(`The document of snapshot ${snapshot.id} is no document`)
  const version = comparedVersion(row, { input: kept.input, model: kept.model })
  return { row, lockedAt: snapshot.locked_at, version }
}

function comparedVersion(row: ReportsTable, { input, model }: ReportNow): ComparedVersion {
  const head = isReportInput(input) ? input.report : headOf(row)
  return {
    settings: comparedSettings(head),
    figures: isReportInput(input) ? comparedFigures(input) : [],
    ...comparedDocument(model),
  }
}

function isModel(value: unknown): value is DocumentModel {
  return typeof value === 'object' && value !== null && 'blocks' in value && 'formId' in value
}
