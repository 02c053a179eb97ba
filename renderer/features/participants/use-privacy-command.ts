import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import type { AreaCommand } from '../indicators/use-area-command.ts'

/** A command on the passphrase; afterwards everything that shows personal data is read anew. */
export function usePrivacyCommand(): AreaCommand {
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
      const keys = [orpc.privacy.key(), orpc.participant.key(), orpc.projectEvent.key()]
      await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
      // What other pages were shown stays in memory for a while; names must not outlive the lock there.
      for (const queryKey of keys) queryClient.removeQueries({ queryKey, type: 'inactive' })
      setBusy(false)
      return done
    },
  }
}
