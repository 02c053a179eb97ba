import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { CheckFinding, ProjectFindings } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { SectionScreen } from '../project/SectionScreen.tsx'
import { FindingCounts } from './FindingCounts.tsx'
import { FindingList } from './FindingList.tsx'
import { useCheckedReportName } from './use-checked-report-name.ts'
import { checkWords } from './words.ts'

/** What would stop a project's reports: of its data, and of each report that is being written. */
export function ChecksSection({ projectId }: { readonly projectId: string }) {
  const t = useWords(checkWords)
  const { orpc } = useApi()
  const query = useQuery(orpc.check.project.queryOptions({ input: { projectId } }))
  return (
    <SectionScreen projectId={projectId} title={t('title')}>
      <QueryView query={query}>{(found) => <Found projectId={projectId} found={found} />}</QueryView>
    </SectionScreen>
  )
}

function Found({ projectId, found }: { readonly projectId: string; readonly found: ProjectFindings }) {
  const t = useWords(checkWords)
  const nameOf = useCheckedReportName()
  const originOf = ({ reportId }: CheckFinding) => {
    const report = found.reports.find(({ id }) => id === reportId)
    return report === undefined ? t('of_data') : nameOf(report)
  }
  return (
    <Stack gap="md">
      <Text>{t('lead')}</Text>
      <FindingCounts findings={found.findings} />
      <FindingList projectId={projectId} findings={found.findings} order={2} originOf={originOf} />
    </Stack>
  )
}
