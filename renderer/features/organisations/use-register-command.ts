import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'

export interface RegisterCommand {
  /** Does it and reads the register and the verdicts anew; true when it was done. */
  readonly run: (command: () => Promise<unknown>) => Promise<boolean>
  readonly busy: boolean
  /** Why the last one was not done. */
  readonly error: unknown
}

/** A command that adds or removes rows of the register or of a project's companies. */
export function useRegisterCommand(): RegisterCommand {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
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
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: orpc.organisation.key() }),
        queryClient.invalidateQueries({ queryKey: orpc.eligibility.key() }),
      ])
      setBusy(false)
      return done
    },
  }
}
