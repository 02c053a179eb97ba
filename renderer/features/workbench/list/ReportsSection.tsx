import { Stack, Text } from '@mantine/core'
import { IconReport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { FormSummary, ReportSummary } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { PageHeader } from '../../../ui/PageHeader.tsx'
import { QueryView } from '../../../ui/QueryView.tsx'
import { reportsWords } from '../words/report-words.ts'
import { NewReport } from './NewReport.tsx'
import { Papers } from './Papers.tsx'
import { ReportList } from './ReportList.tsx'

/** The reports of a project, and every other form of its funder: all that is sent is made here. */
export function ReportsSection({ projectId }: { readonly projectId: string }) {
  const t = useWords(reportsWords)
  const { orpc } = useApi()
  const fitting = useQuery(orpc.report.projectForms.queryOptions({ input: { projectId } }))
  const forms = useQuery(orpc.report.forms.queryOptions())
  const reports = useQuery(orpc.report.list.queryOptions({ input: { projectId } }))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <QueryView query={fitting}>
        {(own) => (
          <QueryView query={forms}>
            {(all) => (
              <QueryView query={reports}>
                {(list) => <Reports projectId={projectId} fitting={own} allForms={all} reports={list} />}
              </QueryView>
            )}
          </QueryView>
        )}
      </QueryView>
    </>
  )
}

interface ReportsProps {
  readonly projectId: string
  /** Of the project's fund and programme period. */
  readonly fitting: readonly FormSummary[]
  /** For reports that were begun on a form that no longer fits. */
  readonly allForms: readonly FormSummary[]
  readonly reports: readonly ReportSummary[]
}

function Reports({ projectId, fitting, allForms, reports }: ReportsProps) {
  const t = useWords(reportsWords)
  const written = fitting.filter(({ hasTexts }) => hasTexts)
  const papers = fitting.filter(({ hasTexts }) => !hasTexts)
  return (
    <Stack gap="xl">
      {reports.length > 0 && <ReportList projectId={projectId} forms={allForms} reports={reports} />}
      {reports.length === 0 && written.length > 0 && (
        <EmptyState icon={<IconReport />} title={t('empty')}>
          {t('empty.help')}
        </EmptyState>
      )}
      {written.length === 0 && <Text c="dimmed">{t('no_forms')}</Text>}
      {written.length > 0 && <NewReport projectId={projectId} forms={written} reports={reports} />}
      {papers.length > 0 && <Papers projectId={projectId} forms={papers} />}
    </Stack>
  )
}
