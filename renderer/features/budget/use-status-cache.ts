import { useQueryClient } from '@tanstack/react-query'
import type { BudgetStatus } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useCommand } from '../../api/use-command.ts'
import type { Command } from '../../api/use-command.ts'

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

/** A command that adds or removes a row. */
export function useBudgetCommand(): Command {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  return useCommand(() => queryClient.invalidateQueries({ queryKey: orpc.budget.status.key() }))
}
