import type { RouterUtils } from '@orpc/tanstack-query'
import type { Client } from './host.ts'

export interface Api {
  /** Calls as plain functions: `api.client.project.update({…})`. */
  readonly client: Client
  /** The same for TanStack Query: `useQuery(api.orpc.project.get.queryOptions({ input: { id } }))`. */
  readonly orpc: RouterUtils<Client>
}
