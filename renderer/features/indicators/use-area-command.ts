import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'

export interface AreaCommand {
  /** Does it and reads the area anew; true when it was done. */
  readonly run: (command: () => Promise<unknown>) => Promise<boolean>
  readonly busy: boolean
  /** Why the last one was not done. */
  readonly error: unknown
}

/** A command on indicators, events, participants or surveys of a project. */
export function useAreaCommand(projectId: string): AreaCommand {
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
      const areas = [orpc.indicator.key(), orpc.projectEvent.key(), orpc.participant.key(), orpc.survey.key()]
      const keys = [...areas, orpc.project.get.key({ input: { id: projectId } })]
      await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
      setBusy(false)
      return done
    },
  }
}
