import type { Kysely } from 'kysely'
import type { ReportDetail, ReportSection, ReportSummary } from '#contract/index.ts'
import { correctionOf, findReport, listReports, listTexts, toNarrative } from '#db/reports/read-reports.ts'
import type { NarrativesTable, ReportsTable } from '#db/reports/tables.ts'
import type { Database } from '#db/schema.ts'
import type { ReportHead } from '#domain/report/report.ts'
import type { Language } from '#domain/values/language.ts'
import type { NarrativeSlot } from '#templates/engine/form.ts'
import { loadForms } from '#templates/forms.ts'
import type { CoreContext } from '../context.ts'
import { requireProject } from '../project-head.ts'
import { missing } from './edit-report.ts'
import { slotsIn } from './report-form.ts'
import { headOf } from './report-row.ts'
import { allSections } from './report-sections.ts'

/** Reports of a project. One whose form this program lacks has no sections. Throws `not_found`. */
export async function list(context: CoreContext, projectId: string): Promise<ReportSummary[]> {
  await requireProject(context, projectId)
  return inOneReading(context, async (db) => {
    const rows = await listReports(db, projectId)
    const texts = await listTexts(
      db,
      rows.map(({ id }) => id),
    )
    const slots = await slotsByForm(
      db,
      projectId,
      rows.map((row) => row.form_id),
    )
    return rows.map((row) => {
      const head = headOf(row)
      const own = texts.filter((text) => text.report_id === row.id)
      const printed = allSections(slots.get(row.form_id) ?? [], head).filter(({ isLeftOut }) => !isLeftOut)
      const ofPrinted = own.filter(({ section }) => printed.some(({ key }) => key === section))
      const next = rows.find((each) => each.previous_id === row.id)
      return {
        ...contractHead(row, head, next?.id ?? null),
        sections: {
          all: printed.length,
          written: ofPrinted.filter(({ content_json: json }) => json !== '[]').length,
          ready: ofPrinted.filter(({ is_ready: isReady }) => isReady === 1).length,
        },
      }
    })
  })
}

/** A report with its sections, in the form's order. Throws `not_found`. */
export function get(context: CoreContext, id: string): Promise<ReportDetail> {
  return inOneReading(context, async (db) => {
    const row = await findReport(db, id)
    if (row === null) throw missing(id)
    const head = headOf(row)
    const texts = await listTexts(db, [id])
    const slots = (await slotsByForm(db, row.project_id, [row.form_id])).get(row.form_id) ?? []
    return {
      ...contractHead(row, head, await correctionOf(db, id)),
      settings: { ...head.settings, headings: { ...head.settings.headings } },
      sections: allSections(slots, head).map((section) =>
        sectionOf(
          section,
          head.language,
          texts.find((text) => text.section === section.key),
        ),
      ),
    }
  })
}

function inOneReading<T>({ session }: CoreContext, read: (db: Kysely<Database>) => Promise<T>): Promise<T> {
  return session.current().db.transaction().execute(read)
}

async function slotsByForm(
  db: Kysely<Database>,
  projectId: string,
  formIds: readonly string[],
): Promise<ReadonlyMap<string, readonly NarrativeSlot[]>> {
  const forms = (await loadForms()).filter(({ id }) => formIds.includes(id))
  const slots = new Map<string, readonly NarrativeSlot[]>()
  for (const form of forms) slots.set(form.id, await slotsIn(db, form, projectId))
  return slots
}

function contractHead(row: ReportsTable, head: ReportHead, nextId: string | null) {
  const { settings: _own, ...rest } = head
  return {
    ...rest,
    version: row.version,
    projectId: row.project_id,
    previousId: row.previous_id,
    nextId,
    note: row.note,
    lockedOn: row.locked_on,
    sentOn: row.sent_on,
    returnedOn: row.returned_on,
    acceptedOn: row.accepted_on,
  }
}

function sectionOf(
  { key, number, title, level, slot, isLeftOut }: ReturnType<typeof allSections>[number],
  language: Language,
  text: NarrativesTable | undefined,
): ReportSection {
  return {
    key,
    number,
    title,
    formTitle: slot?.titles[language] ?? '',
    level,
    limit: slot?.limit ?? null,
    isOptional: slot === null || slot.isOptional === true,
    isRenamable: slot === null || slot.isRenamable === true,
    isLeftOut,
    version: text?.version ?? null,
    blocks: text === undefined ? [] : [...toNarrative(text.content_json)],
    isReady: text?.is_ready === 1,
    note: text?.note ?? '',
  }
}
