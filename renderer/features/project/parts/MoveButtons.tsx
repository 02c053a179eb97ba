import { ActionIcon, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { partWords } from '../words/part-words.ts'
import classes from './MoveButtons.module.css'

interface MoveButtonsProps {
  readonly name: string
  readonly index: number
  readonly count: number
  /** Nothing may move now. */
  readonly isLocked?: boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

/** Up, down and away, for one item of a list. */
export function MoveButtons({ name, index, count, isLocked = false, onMove, onRemove }: MoveButtonsProps) {
  const t = useWords(partWords)
  const up = t('list.up', { name })
  const down = t('list.down', { name })
  const remove = t('list.remove', { name })
  return (
    <Group gap={2} wrap="nowrap" className={classes['buttons'] ?? ''}>
      <ActionIcon
        variant="subtle"
        data-action="up"
        aria-label={up}
        title={up}
        disabled={isLocked || index === 0}
        onClick={() => onMove(index - 1)}
      >
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        data-action="down"
        aria-label={down}
        title={down}
        disabled={isLocked || index === count - 1}
        onClick={() => onMove(index + 1)}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="red"
        data-action="remove"
        disabled={isLocked}
        aria-label={remove}
        title={remove}
        onClick={onRemove}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
