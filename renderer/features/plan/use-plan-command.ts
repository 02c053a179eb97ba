import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'

export interface PlanCommand {
  /** Does it and reads the plan anew; true when it was done. */
  readonly run: (command: () => Promise<unknown>) => Promise<boolean>
  readonly busy: boolean
  /** Why the last one was not done. */
  readonly error: unknown
}

/** A command that adds, moves or removes rows of a plan. */
export function usePlanCommand(): PlanCommand {
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
      const done = await command().then(
        () => true,
        (reason: unknown) => {
          setError(reason)
          return false
        },
      )
      await queryClient.invalidateQueries({ queryKey: orpc.plan.key() })
      setBusy(false)
      return done
    },
  }
}
