import { Button, Group, Table } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { BackupInfo } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { saveFile } from '../../api/save-file.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useRestore } from './use-restore.ts'
import { settingsWords } from './words.ts'

/** The backups of the workspace, newest first, each to take away or to go back to. */
export function BackupTable({ backups }: { readonly backups: readonly BackupInfo[] }) {
  const t = useWords(settingsWords)
  const format = useFormat()
  const { orpc } = useApi()
  const [chosen, setChosen] = useState<BackupInfo | null>(null)
  const restore = useRestore()
  const download = useMutation(orpc.workspace.downloadBackup.mutationOptions({ onSuccess: saveFile }))
  return (
    <>
      {download.isError && <ErrorPanel error={download.error} />}
      <Table.ScrollContainer minWidth={520}>
        <Table verticalSpacing={6} aria-label={t('backups')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('backup.when')}</Table.Th>
              <Table.Th>{t('backup.kind')}</Table.Th>
              <Table.Th ta="right">{t('backup.size')}</Table.Th>
              <Table.Th ta="right">{t('backup.actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {backups.map((backup) => {
              const when = format.instant(backup.createdAt)
              return (
                <Table.Tr key={backup.name}>
                  <Table.Td>{when}</Table.Td>
                  <Table.Td>{t(`kind.${backup.kind}`)}</Table.Td>
                  <Table.Td ta="right">{format.bytes(backup.sizeBytes)}</Table.Td>
                  <Table.Td>
                    <Group gap="xs" justify="flex-end" wrap="nowrap">
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={t('download.of', { when })}
                        onClick={() => download.mutate({ name: backup.name })}
                      >
                        {t('download')}
                      </Button>
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={t('restore.of', { when })}
                        onClick={() => setChosen(backup)}
                      >
                        {t('restore')}
                      </Button>
                    </Group>
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <ConfirmDialog
        opened={chosen !== null}
        title={t('restore.title')}
        action={t('restore.do')}
        busy={restore.isPending}
        onConfirm={() => {
          if (chosen === null) return
          restore.mutate({ kind: 'listed', name: chosen.name }, { onSuccess: () => setChosen(null) })
        }}
        onCancel={() => setChosen(null)}
      >
        {t('restore.text', { what: chosen === null ? '' : format.instant(chosen.createdAt) })}
        {restore.isError && <ErrorPanel error={restore.error} />}
      </ConfirmDialog>
    </>
  )
}
