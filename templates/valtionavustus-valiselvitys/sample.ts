import type { ReportInput } from '#domain/report/report-input.ts'
import { sampleAccount } from '../state-grant-parts/sample-account.ts'

/** Without the texts that only the final account asks for. */
export const sample = (): ReportInput =>
  sampleAccount(
    { formId: 'valtionavustus-valiselvitys', edition: '2023', kind: 'interim' },
    (key) => key !== 'summary' && key !== 'implementation',
  )
