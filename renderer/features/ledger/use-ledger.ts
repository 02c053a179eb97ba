import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { QueryKey, UseQueryResult } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo } from 'react'
import type { LedgerRow } from '#domain/ledger/row.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { firstPageRows, ledgerOf, pageRows, rowsOf, withChanges, withRest } from './ledger-data.ts'
import type { LedgerData } from './ledger-data.ts'

export interface Ledger {
  readonly query: UseQueryResult<LedgerData>
  /** Changes what the page has; nothing when it has nothing yet. */
  readonly change: (edit: (data: LedgerData) => LedgerData) => void
  /** Asks the host what is. */
  readonly refresh: () => Promise<void>
  readonly current: () => LedgerData | undefined
}

/**
 * The ledger of a project: its first rows at once, the rest behind them, and from then on only what changed.
 */
export function useLedger(projectId: string): Ledger {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const queryKey = useMemo(
    (): QueryKey => orpc.ledger.page.queryKey({ input: { projectId, after: -1, limit: firstPageRows } }),
    [orpc, projectId],
  )
  const current = useCallback(() => queryClient.getQueryData<LedgerData>(queryKey), [queryClient, queryKey])
  const query = useQuery<LedgerData>({
    queryKey,
    structuralSharing: false,
    async queryFn({ signal }) {
      const known = current()
      if (known?.next === null) {
        const changes = await client.ledger.changes({ projectId, stamp: known.stamp }, { signal })
        if (changes.rows !== null) return withChanges(current() ?? known, changes)
      }
      return ledgerOf(await client.ledger.page({ projectId, after: -1, limit: firstPageRows }, { signal }))
    },
  })
  const { data } = query
  useEffect(() => {
    if (data === undefined || data.next === null) return undefined
    const stop = new AbortController()
    const readOn = async () => {
      const rest: LedgerRow[][] = []
      for (let after = data.next; after !== null;) {
        const page = await client.ledger.page({ projectId, after, limit: pageRows }, { signal: stop.signal })
        rest.push(rowsOf(page.rows))
        after = page.next
      }
      if (!stop.signal.aborted) queryClient.setQueryData(queryKey, withRest(data, rest))
    }
    // Trouble on the way leaves the first rows; the next event of the host, or opening anew, tries again.
    readOn().catch((error: unknown) => {
      if (!stop.signal.aborted) throw error
    })
    return () => stop.abort()
  }, [client, data, projectId, queryClient, queryKey])
  return useMemo(
    () => ({
      query,
      current,
      change: (edit) => queryClient.setQueryData<LedgerData>(queryKey, (known) => (known ? edit(known) : known)),
      refresh: () => queryClient.invalidateQueries({ queryKey }),
    }),
    [query, current, queryClient, queryKey],
  )
}
