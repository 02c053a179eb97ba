import { useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useCommand } from '../../api/use-command.ts'
import type { Command } from '../../api/use-command.ts'

/** A command on what stands beside the rows: facts, shares, keys. Of all projects without `projectId`. */
export function useLedgerCommand(projectId?: string): Command {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  return useCommand(async () => {
    const keys = [
      projectId === undefined ? orpc.ledger.rules.key() : orpc.ledger.rules.key({ input: { projectId } }),
      orpc.ledger.keys.key(),
    ]
    await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
  })
}
