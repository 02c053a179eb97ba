import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { FormSummary } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import { chosenForm, useReportChoice } from './report-choice.ts'
import classes from './ReportPane.module.css'
import { ReportOptions } from './ReportOptions.tsx'
import { readPeriod } from './report-period.ts'
import { SaveButtons } from './SaveButtons.tsx'
import { reportWords } from './words.ts'

interface ReportPaneProps {
  readonly projectId: string
  /** The form of the address, when it names one. */
  readonly formId?: string | undefined
}

/** A paper that is made of a project's data alone: what to make, the page as it is now, and saving it. Fills the height of its place. */
export function ReportPane({ projectId, formId }: ReportPaneProps) {
  const t = useWords(reportWords)
  const { orpc } = useApi()
  const forms = useQuery(orpc.report.projectForms.queryOptions({ input: { projectId } }))
  return (
    <QueryView query={forms}>
      {(fitting) => {
        const papers = fitting.filter(({ hasTexts }) => !hasTexts)
        if (papers.length === 0) return <Text>{t('no_form')}</Text>
        return <Pane projectId={projectId} formId={formId} forms={papers} />
      }}
    </QueryView>
  )
}

function Pane({ projectId, formId, forms }: ReportPaneProps & { readonly forms: readonly FormSummary[] }) {
  const t = useWords(reportWords)
  const [choice, setChoice] = useReportChoice()
  const form = chosenForm(forms, formId, choice.formId)
  if (form === undefined) return null
  const language = form.languages.find((value) => value === choice.language) ?? form.languages[0] ?? 'fi'
  const period = form.period === 'none' ? undefined : readPeriod(choice.period ?? '')
  const request = { projectId, form, language, draft: choice.draft, period: period?.value }
  return (
    <Stack gap="xs" className={classes['pane'] ?? ''}>
      <div className={classes['controls']}>
        <ReportOptions
          forms={forms}
          form={form}
          language={language}
          draft={choice.draft}
          period={choice.period ?? ''}
          isPeriodWrong={period?.ok === false}
          onChange={(change) => setChoice({ ...choice, ...change })}
        />
        <div className={classes['save']}>
          <SaveButtons {...request} />
        </div>
      </div>
      {language !== form.languages[0] && (
        <Text size="sm" c="dimmed">
          {t('translation_note')}
        </Text>
      )}
      <PreviewPane {...request} />
    </Stack>
  )
}
