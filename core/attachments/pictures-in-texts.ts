import type { Kysely } from 'kysely'
import type { AttachedFile } from '#contract/index.ts'
import { listReports, listTexts, toNarrative } from '#db/reports/read-reports.ts'
import type { Database } from '#db/schema.ts'
import { loadForms } from '#templates/forms.ts'
import { slotsIn } from '../reports/report-form.ts'
import { headOf } from '../reports/report-row.ts'
import { allSections } from '../reports/report-sections.ts'

export type PictureUse = AttachedFile['texts'][number]

/**
 * Sections of a project's reports, locked ones too, by the hash of the pictures that stand in them; one use for each
 * section. Call it in a transaction.
 */
export async function picturesInTexts(
  db: Kysely<Database>,
  projectId: string,
): Promise<ReadonlyMap<string, readonly PictureUse[]>> {
  const uses = new Map<string, PictureUse[]>()
  const reports = await listReports(db, projectId)
  const texts = await listTexts(
    db,
    reports.map(({ id }) => id),
  )
  const forms = await loadForms()
  for (const row of reports) {
    const pictured = texts
      .filter(({ report_id: id, content_json: json }) => id === row.id && json.includes('"picture"'))
      .map(({ section, content_json: json }) => ({ section, hashes: hashesIn(json) }))
      .filter(({ hashes }) => hashes.size > 0)
    if (pictured.length === 0) continue
    const form = forms.find(({ id }) => id === row.form_id)
    const { period, sequence, ...head } = headOf(row)
    const sections = form === undefined ? [] : allSections(await slotsIn(db, form, projectId), head)
    for (const { section, hashes } of pictured) {
      const { number = '', title = section } = sections.find(({ key }) => key === section) ?? {}
      const use: PictureUse = {
        reportId: row.id,
        formNames: { ...(form?.names ?? { fi: row.form_id, sv: row.form_id, en: row.form_id }) },
        period,
        sequence,
        section,
        heading: `${number} ${title}`.trim(),
      }
      for (const sha256 of hashes) uses.set(sha256, [...(uses.get(sha256) ?? []), use])
    }
  }
  return uses
}

const hashesIn = (json: string): ReadonlySet<string> =>
  new Set(toNarrative(json).flatMap((block) => (block.kind === 'picture' ? [block.sha256] : [])))
