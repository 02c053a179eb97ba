import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { peopleWords } from './words.ts'

interface RemoveRowProps {
  readonly what: string
  readonly busy: boolean
  readonly onRemove: () => void
}

/** Takes a row away at once; undo brings it back. */
export function RemoveRow({ what, busy, onRemove }: RemoveRowProps) {
  const t = useWords(peopleWords)
  const label = t('remove.row', { what })
  return (
    <ActionIcon variant="subtle" color="red" aria-label={label} title={label} disabled={busy} onClick={onRemove}>
      <IconTrash size={18} aria-hidden />
    </ActionIcon>
  )
}
