import { ActionIcon, Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { IconPaperclip, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId, useMemo, useState } from 'react'
import type { AttachedFile } from '#contract/index.ts'
import type { FileOwnerKind } from '#domain/attachments/owner.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useFileTaker } from '../../ui/file-drop.ts'
import { AddFiles } from './AddFiles.tsx'
import { FileButtons } from './FileButtons.tsx'
import { FilePreview } from './FilePreview.tsx'
import { useAddFiles } from './use-add-files.ts'
import { useFileCommand } from './use-file-command.ts'
import { fileWords } from './words.ts'

interface OwnerFilesProps {
  readonly projectId: string
  readonly owner: FileOwnerKind
  /** Whose files are shown. */
  readonly ownerId: string
  /** Who get the files that are added; the shown one by default. Keep it stable between renders. */
  readonly ownerIds?: readonly string[]
  readonly title: string
  /** Said while there are none. */
  readonly none: string
  /** Said while a file is held over the window. */
  readonly drop: string
  /** Said when files go to several owners. */
  readonly many?: string | undefined
  readonly order?: 2 | 3
}

/** Files of a row: to look at, add by button, drop or paste, save, rename and take away. */
export function OwnerFiles({
  projectId,
  owner,
  ownerId,
  ownerIds,
  title,
  none,
  drop,
  many,
  order = 3,
}: OwnerFilesProps) {
  const t = useWords(fileWords)
  const headingId = useId()
  const { client, orpc } = useApi()
  const files = useQuery(orpc.attachment.list.queryOptions({ input: { projectId } }))
  const { run, busy: removing } = useFileCommand(projectId)
  const { add, busy } = useAddFiles(projectId, owner)
  const [shown, setShown] = useState<AttachedFile | null>(null)
  const taker = useMemo(
    () => ({
      title: drop,
      help: t('drop.help'),
      take: (given: readonly File[]) => void add(ownerIds ?? [ownerId], given),
    }),
    [t, drop, add, ownerIds, ownerId],
  )
  useFileTaker(taker)
  const own = (files.data ?? []).flatMap((file) => {
    const use = file.uses.find((each) => each.owner === owner && each.ownerId === ownerId)
    return use === undefined ? [] : [{ file, use }]
  })
  return (
    <section aria-labelledby={headingId}>
      <Group gap="sm" mb={4}>
        <Title order={order} size={order === 2 ? 'h4' : 'h6'} id={headingId}>
          {title}
        </Title>
        <AddFiles compact busy={busy} onFiles={taker.take} />
      </Group>
      {own.length === 0 && files.data !== undefined && <Text size="sm">{none}</Text>}
      {many !== undefined && (
        <Text size="sm" c="dimmed">
          {many}
        </Text>
      )}
      <Stack gap={2}>
        {own.map(({ file, use: { id, version } }) => {
          const label = t('remove', { name: file.name })
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
