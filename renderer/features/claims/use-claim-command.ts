import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'

export interface ClaimCommand {
  /** Does it and reads claims anew; what it gave, or undefined when it was not done. */
  readonly run: <T>(command: () => Promise<T>) => Promise<T | undefined>
  readonly busy: boolean
  /** Why the last one was not done. */
  readonly error: unknown
  readonly forget: () => void
}

/** A command on claims. */
export function useClaimCommand(): ClaimCommand {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  return {
    busy,
    error,
    forget: () => setError(null),
    async run(command) {
      setBusy(true)
      setError(null)
      const done = await command().catch((reason: unknown) => {
        setError(reason)
        return undefined
      })
      await queryClient.invalidateQueries({ queryKey: orpc.claim.key() })
      setBusy(false)
      return done
    },
  }
}
