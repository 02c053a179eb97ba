import { useWords } from '../../i18n/LanguageProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { HistoryList } from './HistoryList.tsx'
import { historyWords } from './words.ts'

/** What was done in one project. */
export function ProjectHistory({ projectId }: { readonly projectId: string }) {
  const t = useWords(historyWords)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <HistoryList projectId={projectId} />
    </>
  )
}
