import type { Kysely } from 'kysely'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { NO_SETTINGS } from '#domain/report/report.ts'
import type { ReportSettings } from '#domain/report/report.ts'
import type { Period } from '#domain/values/period.ts'
import type { CommandTx } from '../command.ts'
import { removeWaiversOfReport } from '../checks/waivers.ts'
import type { Database } from '../schema.ts'
import type { NarrativesTable, ReportsTable } from './tables.ts'

/** Newest period first, those of the whole project before them, and a correction before what it corrects. */
export function listReports(db: Kysely<Database>, projectId: string): Promise<ReportsTable[]> {
  return db
    .selectFrom('reports')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy((eb) => eb('period_end', 'is', null), 'desc')
    .orderBy('period_end', 'desc')
    .orderBy('period_start', 'desc')
    .orderBy('form_id')
    .orderBy('language')
    .orderBy('sequence', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export async function findReport(db: Kysely<Database>, id: string): Promise<ReportsTable | null> {
  return (await db.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** The version that corrects a report; `null` while it stands. */
export async function correctionOf(db: Kysely<Database>, id: string): Promise<string | null> {
  const row = await db.selectFrom('reports').select('id').where('previous_id', '=', id).executeTakeFirst()
  return row?.id ?? null
}

/**
 * The newest version of a form's report about a period, or about no period when it is of a kind that needs none;
 * without a period, the one of the whole project, otherwise the newest.
 */
export async function reportOfForm(
  db: Kysely<Database>,
  place: { readonly projectId: string; readonly formId: string; readonly period: Period | null },
): Promise<ReportsTable | null> {
  const ofForm = (await listReports(db, place.projectId)).filter(({ form_id: formId }) => formId === place.formId)
  const { period } = place
  if (period === null) return ofForm[0] ?? null
  const exact = ofForm.find((row) => row.period_start === period.start && row.period_end === period.end)
  return exact ?? ofForm.find((row) => row.kind === 'other' && row.period_start === null) ?? null
}

export function listTexts(db: Kysely<Database>, reportIds: readonly string[]): Promise<NarrativesTable[]> {
  if (reportIds.length === 0) return Promise.resolve([])
  return db.selectFrom('narratives').selectAll().where('report_id', 'in', reportIds).orderBy('section').execute()
}

/** Takes a project's reports away, so that the project can go; a correction goes before what it corrects. */
export async function removeReports(tx: CommandTx, projectId: string): Promise<void> {
  const rows = await listReports(tx.db, projectId)
  for (const { id } of rows.toSorted((a, b) => b.sequence - a.sequence)) await removeReport(tx, id, null)
}

export async function removeReport(tx: CommandTx, id: string, version: number | null): Promise<void> {
  await removeWaiversOfReport(tx, id)
  for (const text of await listTexts(tx.db, [id])) await tx.remove('narratives', text.id, null)
  await tx.remove('reports', id, version)
}

/** Only what the core has written comes here; the table checks that it is JSON. */
export function toNarrative(json: string): Narrative {
  const blocks: Narrative = JSON.parse(json)
  return blocks
}

export function toSettings(json: string): ReportSettings {
  const settings: Partial<ReportSettings> = JSON.parse(json)
  return { ...NO_SETTINGS, ...settings }
}
