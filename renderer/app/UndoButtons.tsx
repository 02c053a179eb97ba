import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useUndo } from '../features/history/use-undo.ts'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { appWords } from './words.ts'

/** Undo and redo, saying what they would do. Ctrl/⌘+Z and Ctrl/⌘+Shift+Z (or Ctrl+Y) work outside text fields. */
export function UndoButtons() {
  const t = useWords(appWords)
  const { undo, redo } = useUndo()
  useUndoKeys(undo.run, redo.run)
  const undoLabel = undo.what === null ? t('undo.nothing') : t('undo.what', { what: undo.what })
  const redoLabel = redo.what === null ? t('redo.nothing') : t('redo.what', { what: redo.what })
  return (
    <Group gap={4} wrap="nowrap">
      <Tooltip label={undoLabel}>
        <ActionIcon variant="subtle" aria-label={undoLabel} aria-disabled={undo.what === null} onClick={undo.run}>
          <IconArrowBackUp size={20} aria-hidden opacity={undo.what === null ? 0.45 : 1} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redoLabel}>
        <ActionIcon variant="subtle" aria-label={redoLabel} aria-disabled={redo.what === null} onClick={redo.run}>
          <IconArrowForwardUp size={20} aria-hidden opacity={redo.what === null ? 0.45 : 1} />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}

function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || belongsElsewhere(event.target)) return
      const key = event.key.toLowerCase()
      const wantsRedo = key === 'y' || (key === 'z' && event.shiftKey)
      if (key !== 'z' && !wantsRedo) return
      event.preventDefault()
      if (wantsRedo) redo()
      else undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [undo, redo])
}

/** In a text field these keys belong to the text; behind an open dialog nothing may change unseen. */
function belongsElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[aria-modal="true"]') !== null) return true
  if (target instanceof HTMLTextAreaElement) return true
  if (target instanceof HTMLElement && target.isContentEditable) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
}
