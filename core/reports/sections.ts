import type { CommandTx } from '#db/command.ts'
import { listTexts, toNarrative } from '#db/reports/read-reports.ts'
import type { NarrativesTable, ReportsTable } from '#db/reports/tables.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { editReport, requireOpen } from './edit-report.ts'
import { formOf, slotsIn } from './report-form.ts'
import { headOf, refused } from './report-row.ts'
import { allSections } from './report-sections.ts'

interface SectionTarget {
  readonly reportId: string
  readonly section: string
  /** `null` when nothing had been written. */
  readonly version: number | null
}

/**
 * Writes a section's text, whole. Throws `conflict` when someone else has written it since it was read, and
 * `invalid_input` for a table or picture whose id the report has already: references name them by it.
 */
export function saveSection(
  context: CoreContext,
  target: SectionTarget,
  narrative: Narrative,
): Promise<{ version: number }> {
  return editSection(context, 'report.saveSection', target, (texts) => {
    const others = texts.filter(({ section }) => section !== target.section)
    const ids = [...others.flatMap((row) => idsIn(toNarrative(row.content_json))), ...idsIn(narrative)]
    const twice = ids.find((id, index) => ids.indexOf(id) !== index)
    if (twice !== undefined) throw refused('blocks', 'id_taken', { id: twice })
    return { content_json: JSON.stringify(narrative) }
  })
}

const idsIn = (narrative: Narrative) =>
  narrative.flatMap((block) => (block.kind === 'table' || block.kind === 'picture' ? [block.id] : []))

/** Whether a section is finished, and a note to oneself; what is not given stays. */
export function setSection(
  context: CoreContext,
  target: SectionTarget,
  { isReady, note }: { readonly isReady: boolean | undefined; readonly note: string | undefined },
): Promise<{ version: number }> {
  return editSection(context, 'report.setSection', target, () => ({
    ...(isReady === undefined ? {} : { is_ready: isReady ? 1 : 0 }),
    ...(note === undefined ? {} : { note }),
  }))
}

type TextColumns = Partial<Pick<NarrativesTable, 'content_json' | 'is_ready' | 'note'>>

function editSection(
  context: CoreContext,
  name: string,
  { reportId, section, version }: SectionTarget,
  columnsOf: (texts: readonly NarrativesTable[]) => TextColumns,
): Promise<{ version: number }> {
  return editReport(context, name, { id: reportId, version: null }, async (tx, report) => {
    requireOpen(report)
    await requireSection(tx, report, section)
    const texts = await listTexts(tx.db, [reportId])
    const columns = columnsOf(texts)
    const row = texts.find((each) => each.section === section)
    if (row === undefined) return insertText(tx, { report, section, version, id: newId(context.ports) }, columns)
    if (version === null)
      throw new AppError('conflict', { what: 'narratives', id: row.id, currentVersion: row.version })
    return { version: await tx.update('narratives', row.id, version, columns) }
  })
}

async function requireSection(tx: CommandTx, report: ReportsTable, section: string): Promise<void> {
  const slots = await slotsIn(tx.db, await formOf(report.form_id), report.project_id)
  if (!allSections(slots, headOf(report)).some(({ key }) => key === section))
    throw new AppError('not_found', { what: 'section', id: section })
}

interface TextPlace {
  readonly id: string
  readonly report: ReportsTable
  readonly section: string
  readonly version: number | null
}

async function insertText(tx: CommandTx, { id, report, section, version }: TextPlace, columns: TextColumns) {
  if (version !== null) throw new AppError('conflict', { what: 'narratives', id: section, currentVersion: null })
  const empty = { content_json: '[]', is_ready: 0 as const, note: '' }
  await tx.insert('narratives', { id, report_id: report.id, section, ...empty, ...columns })
  return { version: 1 }
}
