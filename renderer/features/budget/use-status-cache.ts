import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BudgetStatus } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'

export interface StatusCache {
  readonly reload: () => Promise<BudgetStatus>
  readonly show: (change: (status: BudgetStatus) => BudgetStatus) => void
}

/** The shown state: reads it anew, and shows what was written before the host's event arrives. */
export function useStatusCache(projectId: string, on: string): StatusCache {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.budget.status.queryOptions({ input: { projectId, on } })
  return {
    async reload() {
      const fresh = await client.budget.status({ projectId, on })
      queryClient.setQueryData(queryKey, fresh)
      return fresh
    },
    show(change) {
      queryClient.setQueryData(queryKey, (shown) => shown && change(shown))
    },
  }
}

export interface BudgetCommand {
  /** Does it and reads the state anew; true when it was done. */
  readonly run: (command: () => Promise<unknown>) => Promise<boolean>
  readonly busy: boolean
  /** Why the last one was not done. */
  readonly error: unknown
}

/** A command that adds or removes a row. */
export function useBudgetCommand(): BudgetCommand {
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
      await queryClient.invalidateQueries({ queryKey: orpc.budget.status.key() })
      setBusy(false)
      return done
    },
  }
}
