import { useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useCommand } from '../../api/use-command.ts'
import type { Command } from '../../api/use-command.ts'

/** A command that adds, removes or books rows of the list. */
export function useInKindCommand(projectId: string): Command {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  return useCommand(async () => {
    const keys = [orpc.inKind.overview.key({ input: { projectId } })]
    await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
  })
}
