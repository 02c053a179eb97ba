import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { procedure } from './base.ts'

/** What changed: the page refetches the queries of these scopes. */
export const appEvent = z.object({
  kind: z.enum(['changed', 'workspace']),
  /** `projects`, `project/<id>`, `history`, `settings`, `backups`, `people`. */
  scopes: z.array(z.string()),
})
export type AppEvent = z.output<typeof appEvent>

export const eventsContract = {
  subscribe: procedure.output(eventIterator(appEvent)),
}
