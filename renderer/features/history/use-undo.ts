import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { failureOf } from '../../api/errors.ts'
import { useFailureText } from '../../api/use-failure-text.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { commandText } from './change-text.ts'
import { historyWords } from './words.ts'

export interface UndoStep {
  /** What it would take back or do again, in words; `null` = nothing. */
  readonly what: string | null
  readonly run: () => void
}

/** One step back or forward in what was done in this workspace. */
export function useUndo(): { readonly undo: UndoStep; readonly redo: UndoStep } {
  const { orpc } = useApi()
  const { language } = useLanguage()
  const { data } = useQuery(orpc.history.state.queryOptions())
  const undo = useStep('undo', data?.undo?.command ?? null)
  const redo = useStep('redo', data?.redo?.command ?? null)
  return useMemo(() => {
    const words = (command: string | null) => (command === null ? null : commandText(command, language))
    return {
      undo: { what: words(data?.undo?.command ?? null), run: undo },
      redo: { what: words(data?.redo?.command ?? null), run: redo },
    }
  }, [data, language, undo, redo])
}

function useStep(kind: 'undo' | 'redo', command: string | null): () => void {
  const { orpc } = useApi()
  const { language } = useLanguage()
  const t = useWords(historyWords)
  const failureText = useFailureText()
  const { mutate, isPending } = useMutation(orpc.history[kind].mutationOptions())
  return useCallback(() => {
    if (command === null || isPending) return
    const what = commandText(command, language)
    mutate(undefined, {
      onSuccess: () => notifications.show({ message: t(`done.${kind}`, { what }) }),
      onError: (error) => {
        if (failureOf(error).code === 'not_found') return
        const { title, help } = failureText(error)
        notifications.show({ color: 'red', title, message: help })
      },
    })
  }, [command, isPending, language, kind, mutate, t, failureText])
}
