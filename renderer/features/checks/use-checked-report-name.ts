import type { CheckedReport } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'

/** A report by its form and period. */
export function useCheckedReportName(): (report: CheckedReport) => string {
  const { language } = useLanguage()
  const format = useFormat()
  return ({ names, formId, period }) => {
    const name = names[language] ?? formId
    return period === null ? name : `${name} ${format.period(period.start, period.end)}`
  }
}
