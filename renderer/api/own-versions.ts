import type { ClientContext, ClientLink } from '@orpc/client'
import { failureOf } from './errors.ts'

/** The versions that this window has itself moved a row through, without anyone between. */
interface OwnMoves {
  readonly from: number
  readonly to: number
}

/** A command on one row, or on a part of the whole that the row heads. */
interface GuardedInput {
  readonly id: string
  readonly version: number
}

/**
 * Keeps a person from being in conflict with himself. A command carries the version that its screen was drawn with; who
 * clicks on before the screen has the answer of the click before would be refused for his own change. So commands on
 * one row go one after another, and a version that only this window has moved on from is sent as what it became. What
 * anybody else has changed meanwhile (undo too) stays a `conflict`.
 *
 * It follows from this that a command says what is to change and not how all is to be after it: a list written whole
 * from the screen would take the own change before it away.
 */
export function ownVersions(link: ClientLink<ClientContext>): ClientLink<ClientContext> {
  const turns = new Map<string, Promise<void>>()
  const moved = new Map<string, OwnMoves>()

  function newest({ id, version }: GuardedInput): number {
    const own = moved.get(id)
    return own !== undefined && own.from <= version && version < own.to ? own.to : version
  }

  async function send(input: GuardedInput, call: (input: GuardedInput) => Promise<unknown>): Promise<unknown> {
    const sent = { ...input, version: newest(input) }
    try {
      const output = await call(sent)
      remember(sent, output)
      return output
    } catch (error) {
      if (sent.version === input.version || failureOf(error).code !== 'conflict') throw error
      // What was moved is no longer so: a backup was restored, say. Then what the screen has seen counts.
      moved.delete(input.id)
      const output = await call(input)
      remember(input, output)
      return output
    }
  }

  function remember({ id, version }: GuardedInput, output: unknown): void {
    if (!hasVersion(output)) return
    const own = moved.get(id)
    moved.set(id, { from: own?.to === version ? own.from : version, to: output.version })
  }

  return {
    async call(path, input, options) {
      if (!isGuarded(input)) return link.call(path, input, options)
      const before = turns.get(input.id)
      const { promise: turn, resolve: end } = Promise.withResolvers<void>()
      turns.set(input.id, turn)
      try {
        await before
        return await send(input, (sent) => link.call(path, sent, options))
      } finally {
        end()
        if (turns.get(input.id) === turn) turns.delete(input.id)
      }
    },
  }
}

function hasVersion(value: unknown): value is { readonly version: number } {
  return typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number'
}

function isGuarded(input: unknown): input is GuardedInput {
  return hasVersion(input) && 'id' in input && typeof input.id === 'string'
}
