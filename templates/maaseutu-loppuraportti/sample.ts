import type { ReportInput } from '#domain/report/report-input.ts'
import { sampleReport } from '../report-parts/sample/sample-report.ts'
import { sampleTexts } from './sample-texts.ts'

/** An invented final report with every section written, live figures, references, a picture, a quote and proposals. */
export const sample = (): ReportInput =>
  sampleReport({ formId: 'maaseutu-loppuraportti', edition: '2014–2027', kind: 'final' }, sampleTexts())
