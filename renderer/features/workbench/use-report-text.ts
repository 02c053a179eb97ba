import type { FormSummary, ReportSummary } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { reportsWords } from './words/report-words.ts'

type Placed = Pick<ReportSummary, 'kind' | 'period'>
type Dated = Pick<ReportSummary, 'state' | 'lockedOn' | 'sentOn' | 'returnedOn' | 'acceptedOn'>

export interface ReportText {
  form(formId: string): string
  /** `''` for a paper that is about no period. */
  period(report: Placed): string
  /** The form's name, with the kind where the form makes several. */
  name(report: Pick<ReportSummary, 'formId' | 'kind'>): string
  /** Where it stands, and since when. */
  state(report: Dated): string
}

/** What a report is called on screen. */
export function useReportText(forms: readonly FormSummary[]): ReportText {
  const t = useWords(reportsWords)
  const { language } = useLanguage()
  const format = useFormat()
  const formOf = (formId: string) => forms.find(({ id }) => id === formId)
  return {
    form: (formId) => formOf(formId)?.names[language] ?? formId,
    period: ({ kind, period }) =>
      period === null ? (kind === 'other' ? '' : t('whole')) : format.period(period.start, period.end),
    name({ formId, kind }) {
      const form = formOf(formId)
      const name = form?.names[language] ?? formId
      return form !== undefined && form.kinds.length > 1 ? `${name}, ${t(`kind.${kind}`).toLowerCase()}` : name
    },
    state({ state, lockedOn, sentOn, returnedOn, acceptedOn }) {
      const on = {
        draft: null,
        checked: null,
        locked: lockedOn,
        sent: sentOn,
        returned: returnedOn,
        accepted: acceptedOn,
      }
      const day = on[state]
      return day === null ? t(`state.${state}`) : t('state.on', { state: t(`state.${state}`), day: format.day(day) })
    },
  }
}
