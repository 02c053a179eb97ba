import { ActionIcon, Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { IconPaperclip, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { AttachedFile } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { useFileTaker } from '../../../ui/file-drop.ts'
import { AddFiles } from '../../files/AddFiles.tsx'
import { FileButtons } from '../../files/FileButtons.tsx'
import { FilePreview } from '../../files/FilePreview.tsx'
import { useAddFiles } from '../../files/use-add-files.ts'
import { useFileCommand } from '../../files/use-file-command.ts'
import { fileWords } from '../../files/words.ts'
import { rowWords } from '../words/row-words.ts'

interface RowFilesProps {
  readonly projectId: string
  readonly rowId: string
  readonly selected: readonly string[]
}

/** The row's vouchers. Files that are added, dropped or pasted go to every selected row. */
export function RowFiles({ projectId, rowId, selected }: RowFilesProps) {
  const t = useWords(rowWords)
  const tFile = useWords(fileWords)
  const { client, orpc } = useApi()
  const files = useQuery(orpc.attachment.list.queryOptions({ input: { projectId } }))
  const { run, busy: removing } = useFileCommand(projectId)
  const { add, busy } = useAddFiles(projectId, 'ledger_rows')
  const [shown, setShown] = useState<AttachedFile | null>(null)
  const owners = useMemo(() => (selected.includes(rowId) ? selected : [rowId]), [selected, rowId])
  const taker = useMemo(
    () => ({
      title: t('files.drop'),
      help: tFile('drop.help'),
      take: (given: readonly File[]) => void add(owners, given),
    }),
    [t, tFile, add, owners],
  )
  useFileTaker(taker)
  const own = (files.data ?? []).flatMap((file) => {
    const use = file.uses.find(({ ownerId }) => ownerId === rowId)
    return use === undefined ? [] : [{ file, use }]
  })
  return (
    <section aria-labelledby="ledger-row-files">
      <Group gap="sm" mb={4}>
        <Title order={3} size="h6" id="ledger-row-files">
          {t('files')}
        </Title>
        <AddFiles compact busy={busy} onFiles={taker.take} />
      </Group>
      {own.length === 0 && files.data !== undefined && <Text size="sm">{t('files.none')}</Text>}
      {owners.length > 1 && (
        <Text size="sm" c="dimmed">
          {t('files.many', { count: owners.length })}
        </Text>
      )}
      <Stack gap={2}>
        {own.map(({ file, use: { id, version } }) => {
          const label = tFile('remove', { name: file.name })
          return (
            <Group key={file.id} gap={4} wrap="nowrap">
              <IconPaperclip size={16} aria-hidden />
              <Anchor component="button" type="button" size="sm" ta="left" onClick={() => setShown(file)}>
                {file.name}
              </Anchor>
              <FileButtons projectId={projectId} file={file} />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={label}
                title={label}
                disabled={removing}
                onClick={() => void run(() => client.attachment.remove({ useId: id, version }))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </Group>
          )
        })}
      </Stack>
      <FilePreview file={shown} onClose={() => setShown(null)} />
    </section>
  )
}
