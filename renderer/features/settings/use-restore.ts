import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { WorkspaceStatus } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { forgetDrafts } from '../../ui/fields/draft-store.ts'
import { settingsWords } from './words.ts'

/** Another workspace has come in the place of this one: nothing that was read or typed holds any more. */
function useNewWorkspace(): (status: WorkspaceStatus) => Promise<void> {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  return (status) => {
    forgetDrafts()
    queryClient.setQueryData(orpc.workspace.status.queryKey(), status)
    return queryClient.invalidateQueries()
  }
}

export function useRestore() {
  const t = useWords(settingsWords)
  const { orpc } = useApi()
  const begin = useNewWorkspace()
  return useMutation(
    orpc.workspace.restore.mutationOptions({
      onSuccess: (status) => {
        notifications.show({ message: t('restored') })
        return begin(status)
      },
    }),
  )
}

export function useUndoRestore() {
  const t = useWords(settingsWords)
  const { orpc } = useApi()
  const begin = useNewWorkspace()
  return useMutation(
    orpc.workspace.undoRestore.mutationOptions({
      onSuccess: (status) => {
        notifications.show({ message: t('restore.undone') })
        return begin(status)
      },
    }),
  )
}
