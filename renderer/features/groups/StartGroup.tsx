import { Button, Group } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useGroupCommand } from './use-group.ts'
import { groupWords } from './words/group-words.ts'

/** A project that has no shares of companies yet. */
export function StartGroup({ projectId }: { readonly projectId: string }) {
  const t = useWords(groupWords)
  const { client } = useApi()
  const { run, busy, error } = useGroupCommand(projectId)
  const start = (kind: 'group' | 'shares') => void run(() => client.group.start({ projectId, kind }))
  return (
    <EmptyState
      icon={<IconUsersGroup size={26} aria-hidden />}
      title={t('start.title')}
      actions={
        <Group justify="center">
          {error !== null && <ErrorPanel error={error} />}
          <Button loading={busy} onClick={() => start('group')}>
            {t('start.group')}
          </Button>
          <Button variant="default" loading={busy} onClick={() => start('shares')}>
            {t('start.shares')}
          </Button>
        </Group>
      }
    >
      {t('start.help')}
    </EmptyState>
  )
}
