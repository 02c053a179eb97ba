import { Alert, Button, Group, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { BackupTable } from './BackupTable.tsx'
import { RestoreFile } from './RestoreFile.tsx'
import { useUndoRestore } from './use-restore.ts'
import { settingsWords } from './words.ts'

export function BackupsPart() {
  const t = useWords(settingsWords)
  const { orpc } = useApi()
  const backups = useQuery(orpc.workspace.backups.queryOptions())
  const make = useMutation(
    orpc.workspace.backup.mutationOptions({
      onSuccess: () => notifications.show({ message: t('backup.made') }),
    }),
  )
  return (
    <section aria-labelledby="settings-backups">
      <Title order={2} size="h4" mb={4} id="settings-backups">
        {t('backups')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('backups.help')}
      </Text>
      <UndoRestore />
      <Group gap="xs" mb="sm">
        <Button loading={make.isPending} onClick={() => make.mutate(undefined)}>
          {t('backup.make')}
        </Button>
        <RestoreFile />
      </Group>
      {make.isError && <ErrorPanel error={make.error} />}
      <QueryView query={backups}>
        {(list) => (list.length === 0 ? <Text>{t('backups.none')}</Text> : <BackupTable backups={list} />)}
      </QueryView>
    </section>
  )
}

/** Stands as long as the restore can still be taken back. */
function UndoRestore() {
  const t = useWords(settingsWords)
  const format = useFormat()
  const { orpc } = useApi()
  const { data } = useQuery(orpc.workspace.status.queryOptions())
  const undo = useUndoRestore()
  const restore = data?.undoableRestore ?? null
  if (restore === null) return null
  return (
    <Alert variant="light" mb="sm">
      <Text>{t('undo_restore.text', { when: format.instant(restore.restoredAt), from: restore.from })}</Text>
      {undo.isError && <ErrorPanel error={undo.error} />}
      <Button
        mt="xs"
        size="compact-md"
        variant="default"
        loading={undo.isPending}
        onClick={() => undo.mutate(undefined)}
      >
        {t('undo_restore')}
      </Button>
    </Alert>
  )
}
