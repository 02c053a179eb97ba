import { ActionIcon, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { partWords } from '../words/part-words.ts'

interface MoveButtonsProps {
  readonly name: string
  readonly index: number
  readonly count: number
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

/** Up, down and away, for one item of a list. */
export function MoveButtons({ name, index, count, onMove, onRemove }: MoveButtonsProps) {
  const t = useWords(partWords)
  const up = t('list.up', { name })
  const down = t('list.down', { name })
  const remove = t('list.remove', { name })
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon variant="subtle" aria-label={up} title={up} disabled={index === 0} onClick={() => onMove(index - 1)}>
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={down}
        title={down}
        disabled={index === count - 1}
        onClick={() => onMove(index + 1)}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="red" aria-label={remove} title={remove} onClick={onRemove}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
