import { ActionIcon, Button, Group, Modal, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDownload, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { AttachedFile } from '#contract/index.ts'
import { safeFileName } from '#domain/attachments/file-name.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { saveFile } from '../../api/save-file.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useFileCommand } from './use-file-command.ts'
import { fileWords } from './words.ts'

/** Saves and renames a file. */
export function FileButtons({ projectId, file }: { readonly projectId: string; readonly file: AttachedFile }) {
  const t = useWords(fileWords)
  const { client } = useApi()
  const { run, busy } = useFileCommand(projectId)
  const [renaming, dialog] = useDisclosure(false)
  const { id, name } = file
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        aria-label={t('save', { name })}
        title={t('save', { name })}
        disabled={busy}
        onClick={() => void run(async () => saveFile(await client.attachment.read({ id })))}
      >
        <IconDownload size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={t('rename', { name })}
        title={t('rename', { name })}
        disabled={busy}
        onClick={dialog.open}
      >
        <IconPencil size={18} aria-hidden />
      </ActionIcon>
      <Modal opened={renaming} onClose={dialog.close} title={t('rename.title')}>
        <RenameForm projectId={projectId} file={file} onDone={dialog.close} />
      </Modal>
    </Group>
  )
}

interface RenameFormProps {
  readonly projectId: string
  readonly file: AttachedFile
  readonly onDone: () => void
}

function RenameForm({ projectId, file, onDone }: RenameFormProps) {
  const t = useWords(fileWords)
  const { client } = useApi()
  const { run, busy } = useFileCommand(projectId)
  const [name, setName] = useState(file.name)
  const safe = safeFileName(name)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { id, version } = file
    if (safe !== file.name && !(await run(() => client.attachment.rename({ id, version, name: safe })))) return
    onDone()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        label={t('name')}
        value={name}
        maxLength={200}
        data-autofocus
        description={safe === name.trim() ? undefined : safe}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button type="submit" loading={busy}>
          {t('rename.do')}
        </Button>
      </Group>
    </form>
  )
}
