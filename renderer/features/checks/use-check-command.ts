import { useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useCommand } from '../../api/use-command.ts'
import type { Command } from '../../api/use-command.ts'

/** Commands on waivers; afterwards all findings are read anew. */
export function useCheckCommand(): Command {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  return useCommand(() => queryClient.invalidateQueries({ queryKey: orpc.check.key() }))
}
