import { Button } from '@mantine/core'
import { IconFileCertificate } from '@tabler/icons-react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useDecisionCommand } from './use-decision-command.ts'
import { decisionWords } from './words/screen-words.ts'

/** What a decision is for, and the way to the first one. */
export function NoDecision({ projectId }: { readonly projectId: string }) {
  const t = useWords(decisionWords)
  const { client } = useApi()
  const { run, busy, error } = useDecisionCommand(projectId)
  return (
    <EmptyState
      icon={<IconFileCertificate />}
      title={t('empty')}
      actions={
        <Button loading={busy} onClick={() => void run(() => client.decision.create({ projectId, copyOf: null }))}>
          {t('create.first')}
        </Button>
      }
    >
      {t('empty.help')}
      {error !== null && <ErrorPanel error={error} />}
    </EmptyState>
  )
}
