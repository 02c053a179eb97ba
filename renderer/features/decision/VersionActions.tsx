import { Button, Group, Text } from '@mantine/core'
import { IconCheck, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useDecision } from './decision-context.ts'
import { FindingList } from './Findings.tsx'
import { useDecisionCommand } from './use-decision-command.ts'
import { decisionWords } from './words/screen-words.ts'

/** What can be done with the shown draft. `onAsk` is told when confirming was tried and something is missing. */
export function VersionActions({ onAsk }: { readonly onAsk: () => void }) {
  const t = useWords(decisionWords)
  const { client } = useApi()
  const { decision, projectId, editable, findings } = useDecision()
  const { run, busy, error } = useDecisionCommand(projectId)
  const [asking, setAsking] = useState<'confirm' | 'remove' | null>(null)
  const { id, version, sequence } = decision
  const isWhole = findings.every(({ level }) => level !== 'missing')
  const differing = findings.filter(({ level }) => level === 'differs' || level === 'rule')
  const done = async (command: () => Promise<unknown>) => {
    await run(command)
    setAsking(null)
  }
  if (!editable) {
    return (
      <Text size="sm" c="dimmed">
        {t('confirmedNote')}
      </Text>
    )
  }
  return (
    <>
      {error !== null && <ErrorPanel error={error} />}
      <Group gap="xs">
        <Button
          leftSection={<IconCheck size={16} aria-hidden />}
          onClick={() => (isWhole ? setAsking('confirm') : onAsk())}
        >
          {t('confirm', { sequence })}
        </Button>
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => setAsking('remove')}
        >
          {t('remove')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asking === 'confirm'}
        title={t('confirm.title', { sequence })}
        action={t('confirm.do')}
        busy={busy}
        onConfirm={() => void done(() => client.decision.confirm({ id, version }))}
        onCancel={() => setAsking(null)}
      >
        {t('confirm.help')}
        {differing.length > 0 && (
          <>
            <Text mt="sm">{t('confirm.open')}</Text>
            <FindingList findings={differing} />
          </>
        )}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'remove'}
        title={t('remove.title')}
        action={t('remove.do')}
        busy={busy}
        onConfirm={() => void done(() => client.decision.remove({ id, version }))}
        onCancel={() => setAsking(null)}
      >
        {t('remove.help')}
      </ConfirmDialog>
    </>
  )
}
