import { useLocalStorage } from '@mantine/hooks'
import type { FormSummary, Language } from '#contract/index.ts'

export interface ReportChoice {
  readonly formId: string | null
  readonly language: Language
  readonly draft: boolean
  /** As typed; forms that are about a period read it. Absent in choices kept from before there were such forms. */
  readonly period?: string
}

const nothingChosen: ReportChoice = { formId: null, language: 'fi', draft: false }

/** What was last chosen in this browser. */
export function useReportChoice() {
  return useLocalStorage<ReportChoice>({
    key: 'hankekirja.report',
    defaultValue: nothingChosen,
    getInitialValueInEffect: false,
  })
}

/** The form that is shown: that of the address, else the last chosen, else the first that tells of the whole project. */
export function chosenForm(
  forms: readonly FormSummary[],
  ...wanted: readonly (string | null | undefined)[]
): FormSummary | undefined {
  return (
    wanted.flatMap((id) => forms.find((form) => form.id === id) ?? [])[0] ??
    forms.find(({ period }) => period === 'none') ??
    forms[0]
  )
}
