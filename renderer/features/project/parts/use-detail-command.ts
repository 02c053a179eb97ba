import { useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useCommand } from '../../../api/use-command.ts'
import type { Command } from '../../../api/use-command.ts'
import { useProject } from './project-context.ts'

/** A command on the project that adds or removes rows. */
export function useDetailCommand(): Command {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  const { id } = useProject().detail
  return useCommand(async () => {
    const keys = [orpc.project.get.key({ input: { id } })]
    await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
  })
}
