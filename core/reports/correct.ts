import { correctionOf, toSettings } from '#db/reports/read-reports.ts'
import { isOpen } from '#domain/report/report.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { copyTexts, newReportRow } from './create.ts'
import { editReport } from './edit-report.ts'
import { formOf, slotsIn } from './report-form.ts'
import { headOf, periodOfRow, refused } from './report-row.ts'
import { allSections } from './report-sections.ts'

/**
 * A new version beside a report that is locked or further, as a draft with its texts. Throws `invalid_input` while the
 * report is open and can be mended itself, `already_exists` when it has a correction.
 */
export async function correct(context: CoreContext, reportId: string): Promise<{ id: string; version: number }> {
  const id = newId(context.ports)
  await editReport(context, 'report.correct', { id: reportId, version: null }, async (tx, row) => {
    if (isOpen(row.state)) throw refused('state', 'still_open')
    const form = await formOf(row.form_id)
    const isCorrected = (await correctionOf(tx.db, row.id)) !== null
    if (isCorrected) throw new AppError('already_exists', { what: 'reports', value: form.names[row.language] })
    await tx.insert(
      'reports',
      newReportRow({
        id,
        projectId: row.project_id,
        form: { id: row.form_id, edition: row.edition },
        kind: row.kind,
        period: periodOfRow(row),
        language: row.language,
        previous: row,
        settings: { ...toSettings(row.settings_json), signedOn: null },
      }),
    )
    const keys = allSections(await slotsIn(tx.db, form, row.project_id), headOf(row)).map(({ key }) => key)
    await copyTexts(tx, { from: row.id, to: id, keys, isReady: true }, () => newId(context.ports))
  })
  return { id, version: 1 }
}
