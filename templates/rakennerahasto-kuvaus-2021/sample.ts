import type { ReportInput } from '#domain/report/report-input.ts'
import { sampleStructural } from '../report-parts/structural/sample/sample-structural.ts'

/** An invented ESF+ project after its end: no line of the frame is empty. */
export const sample = (): ReportInput =>
  sampleStructural(
    'SF21',
    { formId: 'rakennerahasto-kuvaus-2021', edition: '2021–2027', kind: 'other', period: null },
    {},
  )
