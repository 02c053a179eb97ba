import type { CommandTx } from '#db/command.ts'
import { readPlan } from '#db/plan/read-plan.ts'
import { NO_SETTINGS } from '#domain/report/report.ts'
import { samplePicture } from '#templates/report-parts/sample/picture.ts'
import { newReportRow } from '../../reports/create.ts'
import { insertFile } from '../insert-file.ts'
import { grantReports } from './grant.ts'
import { ruralReports } from './rural.ts'
import { structuralReports } from './structural.ts'
import type { SampleReport, SampleVersion } from './sample-report.ts'

/** Reports of the sample's projects, in every state on their way. */
const sampleReports: readonly SampleReport[] = [...grantReports, ...ruralReports, ...structuralReports]

interface Place {
  readonly tx: CommandTx
  readonly projectIds: ReadonlyMap<string, string>
  /** The workspace's folder of files. */
  readonly folder: string
  readonly at: string
  readonly fresh: () => string
}

export async function insertReports(place: Place): Promise<void> {
  for (const report of sampleReports) {
    let previous: { id: string; sequence: number } | undefined
    for (const version of report.versions) {
      const row = await insertVersion(place, report, version, previous)
      previous = { id: row.id, sequence: row.sequence }
    }
  }
}

async function insertVersion(
  { tx, projectIds, folder, at, fresh }: Place,
  { code, form, kind, period }: SampleReport,
  { state, days = {}, note = '', settings, texts, unfinished = {} }: SampleVersion,
  previous: { readonly id: string; readonly sequence: number } | undefined,
) {
  const projectId = projectIds.get(code) ?? ''
  const place = { id: fresh(), projectId, form, kind, period, language: 'fi' as const }
  const row = {
    ...newReportRow({ ...place, ...(previous && { previous }), settings: { ...NO_SETTINGS, ...settings } }),
    state,
    note,
    locked_on: days.locked ?? null,
    sent_on: days.sent ?? null,
    returned_on: days.returned ?? null,
    accepted_on: days.accepted ?? null,
  }
  await tx.insert('reports', row)
  const written = Object.entries(texts(await readPlan(tx.db, projectId)))
  await tx.insertMany(
    'narratives',
    written.map(([section, narrative]) => ({
      id: fresh(),
      report_id: row.id,
      section,
      content_json: JSON.stringify(narrative),
      is_ready: section in unfinished ? (0 as const) : (1 as const),
      note: unfinished[section] ?? '',
    })),
  )
  if (written.some(([, narrative]) => narrative.some(({ kind: block }) => block === 'picture'))) {
    const bytes = Buffer.from(samplePicture.base64, 'base64')
    await insertFile({ tx, projectId, folder, at, fresh }, 'Tuoteperhe mökissä.png', bytes, 'projects', projectId)
  }
  return row
}
