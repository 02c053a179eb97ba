import type { Language } from '#domain/values/language.ts'
import type { ReportPage } from './page.ts'

const titles: Readonly<Record<'interim' | 'final', Readonly<Record<Language, string>>>> = {
  interim: { fi: 'Väliraportti', sv: 'Mellanrapport', en: 'Interim report' },
  final: { fi: 'Loppuraportti', sv: 'Slutrapport', en: 'Final report' },
}

/** A final report is about the whole project; the same frame about a period is an interim one. */
export function reportTitle({ input: { report }, language }: ReportPage): string {
  return titles[report.kind === 'final' ? 'final' : 'interim'][language]
}
