import { useWords } from '../../i18n/LanguageProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { HistoryList } from './HistoryList.tsx'
import { historyWords } from './words.ts'

/** Everything that was done in the workspace. */
export function HistoryScreen() {
  const t = useWords(historyWords)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <HistoryList projectId={undefined} />
    </>
  )
}
