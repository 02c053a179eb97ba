import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Api } from './api.ts'
import { followEvents } from './events.ts'
import type { Client } from './host.ts'

const ApiContext = createContext<Api | null>(null)

/** What was read stays fresh until the host tells that it changed, so nothing is fetched again by the clock. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 10 * 60_000,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}

interface ApiProviderProps {
  readonly client: Client
  readonly queryClient: QueryClient
  readonly children: ReactNode
}

export function ApiProvider({ client, queryClient, children }: ApiProviderProps) {
  const api = useMemo(() => ({ client, orpc: createTanstackQueryUtils(client) }), [client])
  useEffect(() => {
    const stop = new AbortController()
    void followEvents(api, queryClient, stop.signal)
    return () => stop.abort()
  }, [api, queryClient])
  return (
    <QueryClientProvider client={queryClient}>
      <ApiContext value={api}>{children}</ApiContext>
    </QueryClientProvider>
  )
}

export function useApi(): Api {
  const api = use(ApiContext)
  if (api === null) throw new Error('useApi needs an ApiProvider above it')
  return api
}
