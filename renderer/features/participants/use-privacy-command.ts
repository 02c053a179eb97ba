import { useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useCommand } from '../../api/use-command.ts'
import type { Command } from '../../api/use-command.ts'

/** A command on the passphrase; afterwards everything that shows personal data is read anew. */
export function usePrivacyCommand(): Command {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  return useCommand(async () => {
    const keys = [orpc.privacy.key(), orpc.participant.key(), orpc.projectEvent.key()]
    await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
    // What other pages were shown stays in memory for a while; names must not outlive the lock there.
    for (const queryKey of keys) queryClient.removeQueries({ queryKey, type: 'inactive' })
  })
}
