import { useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useCommand } from '../../api/use-command.ts'
import type { Command } from '../../api/use-command.ts'

/** A command that locks, sends or keeps a report. */
export function useArchiveCommand(): Command {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  return useCommand(async () => {
    const keys = [orpc.report.list.key(), orpc.report.get.key(), orpc.archive.key()]
    await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
  })
}
