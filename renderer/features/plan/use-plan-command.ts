import { useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useCommand } from '../../api/use-command.ts'
import type { Command } from '../../api/use-command.ts'

/** A command that adds, moves or removes rows of a plan. */
export function usePlanCommand(): Command {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  return useCommand(async () => {
    const keys = [orpc.plan.key()]
    await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
  })
}
