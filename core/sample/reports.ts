import type { CommandTx } from '#db/command.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import type { ReportKind } from '#domain/report/report.ts'
import type { Period } from '#domain/values/period.ts'
import { form as projectPlan } from '#templates/stm-hankesuunnitelma/form.ts'
import { sampleTexts } from '#templates/stm-hankesuunnitelma/sample-texts.ts'
import { form as monthlyStatus } from '#templates/stm-tilannekatsaus/form.ts'
import { sampleStatusTexts } from '#templates/stm-tilannekatsaus/sample.ts'
import { newReportRow } from '../reports/create.ts'
import { stateGrant } from './state-grant.ts'

export interface SampleReport {
  readonly code: string
  readonly form: { readonly id: string; readonly edition: string }
  readonly kind: ReportKind
  readonly period: Period | null
  readonly texts: readonly { readonly key: string; readonly narrative: Narrative }[]
}

/** Reports of the sample's projects. */
export const sampleReports = (): readonly SampleReport[] => [
  { code: stateGrant.code, form: projectPlan, kind: 'other', period: null, texts: sampleTexts() },
  { code: stateGrant.code, form: monthlyStatus, kind: 'other', period: null, texts: sampleStatusTexts() },
]

export async function insertReports(
  tx: CommandTx,
  reports: readonly SampleReport[],
  projectIds: ReadonlyMap<string, string>,
  fresh: () => string,
): Promise<void> {
  for (const { code, form, kind, period, texts } of reports) {
    const id = fresh()
    const projectId = projectIds.get(code) ?? ''
    await tx.insert('reports', newReportRow({ id, projectId, form, kind, period, language: 'fi' }))
    await tx.insertMany(
      'narratives',
      texts.map(({ key, narrative }) => ({
        id: fresh(),
        report_id: id,
        section: key,
        content_json: JSON.stringify(narrative),
        is_ready: 1 as const,
        note: '',
      })),
    )
  }
}
