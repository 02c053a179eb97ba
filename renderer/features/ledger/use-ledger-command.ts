import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'

export interface LedgerCommand {
  /** Does it and reads the ledger's rules anew; true when it was done. */
  readonly run: (command: () => Promise<unknown>) => Promise<boolean>
  readonly busy: boolean
  /** Why the last one was not done. */
  readonly error: unknown
}

/** A command on what stands beside the rows: facts, shares, keys. Of all projects without `projectId`. */
export function useLedgerCommand(projectId?: string): LedgerCommand {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const run = async (command: () => Promise<unknown>) => {
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
      queryClient.invalidateQueries({
        queryKey: projectId === undefined ? orpc.ledger.rules.key() : orpc.ledger.rules.key({ input: { projectId } }),
      }),
      queryClient.invalidateQueries({ queryKey: orpc.ledger.keys.key() }),
    ])
    setBusy(false)
    return done
  }
  return { run, busy, error }
}
