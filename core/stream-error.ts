import { ORPCError } from '@orpc/server'
import { toWireError } from './app-error.ts'
import type { CoreContext } from './context.ts'
import { logIncident } from './log-incident.ts'

/**
 * Passes a stream's events on. What breaks a stream that has begun passes the middleware of calls by, so it is made one
 * of the contract's errors here; a stream that the caller has ended says nothing.
 */
export async function* withWireErrors<Event>(
  { ports }: CoreContext,
  procedure: string,
  events: AsyncGenerator<Event>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Event> {
  try {
    yield* events
  } catch (error) {
    if (signal?.aborted === true) return
    const { code, status, data, message } = toWireError(error, (unexpected) =>
      logIncident(ports, procedure, unexpected),
    )
    throw new ORPCError<string, unknown>(code, { status, data, message, defined: true })
  }
}
