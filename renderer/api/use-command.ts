import { useState } from 'react'

/** Something that a person does with one click or key, and what came of it. */
export interface Command {
  /** Does it, then reads anew what it may have changed; true when it was done. */
  readonly run: (command: () => Promise<unknown>) => Promise<boolean>
  /** The same for a command whose answer is wanted: undefined when it was not done. */
  readonly ask: <T>(command: () => Promise<T>) => Promise<T | undefined>
  readonly busy: boolean
  /** Why the last one was not done; null when it was. */
  readonly error: unknown
  readonly forget: () => void
}

/** `refresh` reads anew what the commands of an area may change; it runs after failures too. */
export function useCommand(refresh: () => Promise<unknown>): Command {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const attempt = async <T>(command: () => Promise<T>): Promise<{ readonly value: T } | null> => {
    setBusy(true)
    setError(null)
    const done = await command().then(
      (value) => ({ value }),
      (reason: unknown) => {
        setError(reason)
        return null
      },
    )
    await refresh()
    setBusy(false)
    return done
  }
  return {
    busy,
    error,
    forget: () => setError(null),
    run: async (command) => (await attempt(command)) !== null,
    ask: async (command) => (await attempt(command))?.value,
  }
}
