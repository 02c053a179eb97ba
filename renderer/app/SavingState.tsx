import { Anchor, Text } from '@mantine/core'
import { useIsMutating } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { useDrafts } from '../ui/fields/draft-store.ts'
import type { Draft } from '../ui/fields/draft-store.ts'
import { appWords } from './words.ts'

/** Whether all that was typed is safe. What isn't, is one click away. */
export function SavingState() {
  const t = useWords(appWords)
  const drafts = [...useDrafts().values()]
  const unsaved = drafts.filter(({ status }) => isStuck(status.kind))
  const working = useIsMutating() > 0 || drafts.some(({ status }) => status.kind === 'saving')
  useWarningBeforeClosing(drafts.some(({ status }) => status.kind !== 'saved'))
  const first = unsaved[0]
  return (
    <div role="status">
      {first === undefined ? (
        <Text size="sm" c="dimmed" visibleFrom="sm">
          {t(working ? 'saving' : 'all_saved')}
        </Text>
      ) : (
        <Anchor href={first.place} size="sm" c="var(--mantine-color-error)" title={t('unsaved.go')}>
          {t('unsaved', { count: unsaved.length })}
        </Anchor>
      )}
    </div>
  )
}

function isStuck(kind: Draft['status']['kind']): boolean {
  return kind === 'failed' || kind === 'unreadable' || kind === 'conflict'
}

/** Leaving the field saves it; when the window closes first, the browser asks. */
function useWarningBeforeClosing(anything: boolean): void {
  useEffect(() => {
    if (!anything) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [anything])
}
