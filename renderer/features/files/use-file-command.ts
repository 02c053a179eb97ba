import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { failureOf } from '../../api/errors.ts'
import { useFailureText } from '../../api/use-failure-text.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { fileWords } from './words.ts'

export interface FileCommand {
  /** Does it and reads the files anew; false when it was not done, and then the person was told why. */
  readonly run: (command: () => Promise<unknown>) => Promise<boolean>
  readonly busy: boolean
}

export function useFileCommand(projectId: string): FileCommand {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  const failureText = useFailureText()
  const t = useWords(fileWords)
  const [busy, setBusy] = useState(false)
  const run = async (command: () => Promise<unknown>) => {
    setBusy(true)
    try {
      await command()
      return true
    } catch (error) {
      const { title, help } = failureText(error)
      // What is damaged is the one file, not the workspace.
      const message = failureOf(error).code === 'file_damaged' ? t('damaged') : `${title}. ${help}`
      notifications.show({ color: 'red', message })
      return false
    } finally {
      await queryClient.invalidateQueries({ queryKey: orpc.attachment.list.key({ input: { projectId } }) })
      setBusy(false)
    }
  }
  return { run, busy }
}
