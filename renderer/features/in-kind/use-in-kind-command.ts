import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'

/** Adds or removes a row and reads the list anew; `error` is why the last one was not done. */
export function useInKindCommand(projectId: string) {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const run = async (command: () => Promise<unknown>) => {
    setBusy(true)
    setError(null)
    const done = await command().then(
      () => true,
      (reason: unknown) => {
        setError(reason)
        return false
      },
    )
    await queryClient.invalidateQueries({ queryKey: orpc.inKind.overview.key({ input: { projectId } }) })
    setBusy(false)
    return done
  }
  return { run, busy, error }
}
