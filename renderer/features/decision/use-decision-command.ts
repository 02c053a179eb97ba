import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'

export interface DecisionCommand {
  /** Does it and reads the decisions anew; what it gave, or undefined when it was not done. */
  readonly run: <T>(command: () => Promise<T>) => Promise<T | undefined>
  readonly busy: boolean
  /** Why the last one was not done. */
  readonly error: unknown
}

/** A command on a project's decisions that adds or removes something. */
export function useDecisionCommand(projectId: string): DecisionCommand {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  return {
    busy,
    error,
    async run(command) {
      setBusy(true)
      setError(null)
      const done = await command().catch((reason: unknown) => {
        setError(reason)
        return undefined
      })
      await queryClient.invalidateQueries({ queryKey: orpc.decision.list.key({ input: { projectId } }) })
      setBusy(false)
      return done
    },
  }
}
