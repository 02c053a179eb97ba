import { Portal, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useCurrentTaker } from '../../ui/file-drop.ts'
import classes from './DropOverlay.module.css'
import { importWords } from './words.ts'

/** The whole window is the target: a file let go anywhere is looked at, never opened by the browser. */
export function DropOverlay({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) {
  const t = useWords(importWords)
  const taker = useCurrentTaker()
  const dragging = useFileDrop(taker?.take ?? onDrop)
  if (!dragging) return null
  return (
    <Portal>
      <div className={classes['overlay']}>
        <div className={classes['target']}>
          <Text size="xl" fw={600}>
            {taker?.title ?? t('drop')}
          </Text>
          <Text>{taker?.help ?? t('drop.help')}</Text>
        </div>
      </div>
    </Portal>
  )
}

function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const on = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(
        name,
        (event) => {
          if (event.dataTransfer?.types.includes('Files') !== true) return
          event.preventDefault()
          act(event)
        },
        { signal: stop.signal },
      )
    on('dragover', () => setDragging(true))
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setDragging(false)
    })
    on('drop', (event) => {
      setDragging(false)
      onDrop([...(event.dataTransfer?.files ?? [])])
    })
    return () => stop.abort()
  }, [onDrop])
  return dragging
}
