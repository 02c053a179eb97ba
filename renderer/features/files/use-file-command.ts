import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFailureText } from '../../api/use-failure-text.ts'

export interface FileCommand {
  /** Does it and reads the files anew; false when it was not done, and then the person was told why. */
  readonly run: (command: () => Promise<unknown>) => Promise<boolean>
  readonly busy: boolean
}

export function useFileCommand(projectId: string): FileCommand {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  const failureText = useFailureText()
  const [busy, setBusy] = useState(false)
  const run = async (command: () => Promise<unknown>) => {
    setBusy(true)
    try {
      await command()
      return true
    } catch (error) {
      const { title, help } = failureText(error)
      notifications.show({ color: 'red', title, message: help })
      return false
    } finally {
      await queryClient.invalidateQueries({ queryKey: orpc.attachment.list.key({ input: { projectId } }) })
      setBusy(false)
    }
  }
  return { run, busy }
}
