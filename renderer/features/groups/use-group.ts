import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { GroupDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useCommand } from '../../api/use-command.ts'
import type { Command } from '../../api/use-command.ts'
import { todayHere } from '../ledger/row-status.ts'

/** The group of a project as of this machine's day. */
export function useGroup(projectId: string) {
  const { orpc } = useApi()
  return useQuery(orpc.group.get.queryOptions({ input: { projectId, today: todayHere() } }))
}

/** The cached group: reads it anew past the cache, and reads all of it again after a command. */
export function useGroupCache(projectId: string) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const input = { projectId, today: todayHere() }
  const { queryKey } = orpc.group.get.queryOptions({ input })
  return {
    reload: async (): Promise<GroupDetail> => {
      const fresh = await client.group.get(input)
      queryClient.setQueryData(queryKey, fresh)
      return fresh
    },
    show: (change: (detail: GroupDetail) => GroupDetail): void => {
      queryClient.setQueryData(queryKey, (shown) => shown && change(shown))
    },
    refresh: () => queryClient.invalidateQueries({ queryKey: orpc.group.key({ input: { projectId } }) }),
  }
}

/** A command on the group. */
export function useGroupCommand(projectId: string): Command {
  const { refresh } = useGroupCache(projectId)
  return useCommand(refresh)
}
