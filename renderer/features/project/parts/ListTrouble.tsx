import { Alert } from '@mantine/core'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { partWords } from '../words/part-words.ts'
import type { ListTrouble as Trouble } from './use-list.ts'

/** Why the last change of a list was not made. */
export function ListTrouble({ trouble }: { readonly trouble: Trouble | null }) {
  const t = useWords(partWords)
  if (trouble === null) return null
  if (trouble.kind === 'failed') return <ErrorPanel error={trouble.error} />
  return (
    <Alert role="alert" color="orange" variant="light">
      {t('list.conflict')}
    </Alert>
  )
}
