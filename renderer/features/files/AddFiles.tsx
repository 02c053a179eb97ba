import { Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useRef } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { fileWords } from './words.ts'

interface AddFilesProps {
  readonly busy: boolean
  readonly disabled?: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly compact?: boolean
}

/** Opens the file picker. */
export function AddFiles({ busy, disabled = false, onFiles, compact = false }: AddFilesProps) {
  const t = useWords(fileWords)
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        variant="default"
        {...(compact ? { size: 'compact-sm' } : {})}
        loading={busy}
        disabled={disabled}
        leftSection={<IconPaperclip size={16} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {t('add')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-file-input
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </>
  )
}
