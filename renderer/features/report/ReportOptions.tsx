import { NativeSelect, Switch, TextInput } from '@mantine/core'
import type { FormSummary, Language } from '#contract/index.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import type { ReportChoice } from './report-choice.ts'
import { reportWords } from './words.ts'

interface ReportOptionsProps {
  readonly forms: readonly FormSummary[]
  readonly form: FormSummary
  readonly language: Language
  readonly draft: boolean
  /** As typed. */
  readonly period: string
  readonly isPeriodWrong: boolean
  readonly onChange: (change: Partial<ReportChoice>) => void
}

/** Which form, in which language, draft or not. */
export function ReportOptions({ forms, form, language, draft, period, isPeriodWrong, onChange }: ReportOptionsProps) {
  const t = useWords(reportWords)
  const { language: ownLanguage } = useLanguage()
  const languages = form.languages.map((value, index) => ({
    value,
    label: index === 0 ? t(`own.${value}`) : t('translation', { language: t(`own.${value}`) }),
  }))
  return (
    <>
      <NativeSelect
        flex="1 1 15rem"
        label={t('form')}
        description={form.isFrame ? t('frame') : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={form.id}
        data={forms.map(({ id, names, edition }) => ({ value: id, label: labelOf(names[ownLanguage], id, edition) }))}
        onChange={(event) => onChange({ formId: event.currentTarget.value })}
      />
      <NativeSelect
        flex="0 1 9rem"
        label={t('language')}
        value={language}
        data={languages}
        onChange={(event) => {
          const chosen = form.languages.find((value) => value === event.currentTarget.value)
          if (chosen !== undefined) onChange({ language: chosen })
        }}
      />
      {form.period !== 'none' && (
        <TextInput
          flex="0 1 14rem"
          label={t('period')}
          placeholder={t(`period.${form.period}`)}
          error={isPeriodWrong ? t('period.wrong') : undefined}
          value={period}
          onChange={(event) => onChange({ period: event.currentTarget.value })}
        />
      )}
      <Switch
        mb={8}
        label={t('draft')}
        checked={draft}
        onChange={(event) => onChange({ draft: event.currentTarget.checked })}
      />
    </>
  )
}

/** The edition only where the name doesn't tell it. */
function labelOf(name: string | undefined, id: string, edition: string): string {
  if (name === undefined) return id
  return name.includes(edition) ? name : `${name} (${edition})`
}
