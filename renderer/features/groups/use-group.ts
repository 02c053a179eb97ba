import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GroupDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
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

export interface GroupCommand {
  /** Does it and reads the group anew; true when it was done. */
  readonly run: (command: () => Promise<unknown>) => Promise<boolean>
  readonly busy: boolean
  /** Why the last one was not done. */
  readonly error: unknown
}

export function useGroupCommand(projectId: string): GroupCommand {
  const { refresh } = useGroupCache(projectId)
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
      await refresh()
      setBusy(false)
      return done
    },
  }
}
