import { zipSync, type Zippable } from 'fflate'
import type { FileOut } from '#contract/index.ts'
import { sha256Of } from '#db/attachments/file-store.ts'
import { findReport } from '#db/reports/read-reports.ts'
import { formatPeriod } from '#domain/values/period.ts'
import { canonicalJson } from '#templates/engine/json/render-json.ts'
import { loadForms } from '#templates/forms.ts'
import type { CoreContext } from '../../context.ts'
import { missing } from '../../reports/edit-report.ts'
import { periodOfRow } from '../../reports/report-row.ts'
import { retention } from '../retention.ts'
import { snapshotOf } from '../stored-report.ts'
import { evidenceFiles, reportFiles, type PackedFile } from './collect.ts'
import { indexModel, type PackageFacts } from './index-model.ts'
import { packageWords } from './words.ts'

/**
 * Everything that belongs to a locked report as one ZIP. The same state gives the same bytes.
 *
 * @throws AppError `not_found` for an open report; `file_damaged` when a file is not what was locked or saved
 */
export async function archivePackage(context: CoreContext, reportId: string): Promise<FileOut> {
  const snapshot = await snapshotOf(context, reportId)
  const terms = await retention(context, reportId)
  const { db } = context.session.current()
  const { row, project, evidence } = await db.transaction().execute(async (tx) => {
    const found = await findReport(tx, reportId)
    if (found === null) throw missing(reportId)
    const columns = ['code', 'name', 'applicant_name'] as const
    const head = await tx
      .selectFrom('projects')
      .select(columns)
      .where('id', '=', found.project_id)
      .executeTakeFirstOrThrow()
    return {
      row: found,
      project: head,
      evidence: await evidenceFiles(context, tx, found, packageWords[found.language]),
    }
  })
  const words = packageWords[row.language]
  const period = periodOfRow(row)
  const form = (await loadForms()).find(({ id }) => id === row.form_id)
  const facts: PackageFacts = {
    project: { code: project.code, name: project.name, applicantName: project.applicant_name },
    formId: snapshot.form_id,
    formEdition: snapshot.form_edition,
    formName: form?.names[row.language] ?? row.form_id,
    sequence: row.sequence,
    period: period === null ? '' : formatPeriod(period, row.language),
    language: row.language,
    lockedAt: snapshot.locked_at,
    appVersion: snapshot.app_version,
    rulesSha256: snapshot.rules_sha256,
    retention: terms,
  }
  const files = [...reportFiles(context, snapshot, words), ...evidence]
  const { bytes: index } = await context.pdf.whole(indexModel(facts, files, words))
  const indexName = `${words.index}.pdf`
  const entries = [{ path: indexName, bytes: index }, ...files]
  const manifest = canonicalJson({
    format: 'hankekirja-archive-package',
    formatVersion: 1,
    ...facts,
    files: [
      { path: indexName, mediaType: 'application/pdf', sha256: sha256Of(index), sizeBytes: index.length },
      ...files.map(listed),
    ],
  })
  const bytes = zip(
    [...entries, { path: 'manifest.json', bytes: new TextEncoder().encode(manifest) }],
    snapshot.locked_at,
  )
  const stem = snapshot.files.find(({ role }) => role === 'pdf')?.name.replace(/\.pdf$/, '') ?? row.form_id
  return { name: `${stem}.zip`, mediaType: 'application/zip', base64: Buffer.from(bytes).toString('base64') }
}

function listed({ path, about, mediaType, sha256, bytes }: PackedFile) {
  return { path, about, mediaType, sha256, sizeBytes: bytes.length }
}

/** A zip has the clock of a wall: the instant of locking without its zone gives the same bytes everywhere. */
function zip(entries: readonly { readonly path: string; readonly bytes: Uint8Array }[], lockedAt: string): Uint8Array {
  const mtime = lockedAt.slice(0, 19)
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const parts: Zippable = {}
  for (const { path, bytes } of sorted) parts[path] = [bytes, { mtime, level: 6 }]
  return zipSync(parts)
}
