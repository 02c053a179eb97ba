import { EventPublisher } from '@orpc/server'
import type { AppEvent } from '#contract/index.ts'

/** Tells every open page what changed. Nothing is kept for pages that come later: they read afresh. */
export interface EventBus {
  publish(event: AppEvent): void
  subscribe(signal?: AbortSignal): AsyncIterable<AppEvent>
}

export function createEventBus(): EventBus {
  const publisher = new EventPublisher<{ event: AppEvent }>()
  return {
    publish: (event) => publisher.publish('event', event),
    subscribe: (signal) => publisher.subscribe('event', signal ? { signal } : {}),
  }
}

/** Scopes of the queries that a change of one project touches. */
export const projectScopes = (id: string) => ['projects', `project/${id}`, 'history']
