import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useProject } from './project-context.ts'

export interface DetailCommand {
  /** Does it and reads the project anew; true when it was done. */
  readonly run: (command: () => Promise<unknown>) => Promise<boolean>
  readonly busy: boolean
  /** Why the last one was not done. */
  readonly error: unknown
}

/** A command on the project that adds or removes rows. */
export function useDetailCommand(): DetailCommand {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  const { id } = useProject().detail
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  return {
    busy,
    error,
    async run(command) {
      setBusy(true)
      setError(null)
      const done = await command().then(
        () => true,
        (reason: unknown) => {
          setError(reason)
          return false
        },
      )
      await queryClient.invalidateQueries({ queryKey: orpc.project.get.key({ input: { id } }) })
      setBusy(false)
      return done
    },
  }
}
