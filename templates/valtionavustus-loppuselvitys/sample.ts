import type { ReportInput } from '#domain/report/report-input.ts'
import { sampleAccount } from '../state-grant-parts/sample-account.ts'

export const sample = (): ReportInput =>
  sampleAccount({ formId: 'valtionavustus-loppuselvitys', edition: '2023', kind: 'final' })
