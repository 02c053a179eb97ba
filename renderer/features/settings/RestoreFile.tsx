import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { fileToBase64 } from '../../api/base64.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useRestore } from './use-restore.ts'
import { settingsWords } from './words.ts'

/** A backup that was taken elsewhere, e.g. to a memory stick or from another computer. */
export function RestoreFile() {
  const t = useWords(settingsWords)
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const restore = useRestore()
  const [unreadable, setUnreadable] = useState<unknown>(null)
  const start = (chosen: File) =>
    fileToBase64(chosen).then(
      (base64) => restore.mutate({ kind: 'file', fileName: chosen.name, base64 }, { onSuccess: () => setFile(null) }),
      setUnreadable,
    )
  const problem = unreadable ?? restore.error
  return (
    <>
      <Button variant="default" onClick={() => input.current?.click()}>
        {t('backup.from_file')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        data-restore-input
        onChange={(event) => {
          setFile(event.currentTarget.files?.[0] ?? null)
          event.currentTarget.value = ''
        }}
      />
      <ConfirmDialog
        opened={file !== null}
        title={t('restore.title')}
        action={t('restore.do')}
        busy={restore.isPending}
        onConfirm={() => {
          if (file !== null) void start(file)
        }}
        onCancel={() => setFile(null)}
      >
        {t('restore.text', { what: file?.name ?? '' })}
        {problem !== null && <ErrorPanel error={problem} />}
      </ConfirmDialog>
    </>
  )
}
