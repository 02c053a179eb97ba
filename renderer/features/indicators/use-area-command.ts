import { useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useCommand } from '../../api/use-command.ts'
import type { Command } from '../../api/use-command.ts'

/** A command on indicators, events, participants or surveys of a project. */
export function useAreaCommand(projectId: string): Command {
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  return useCommand(async () => {
    const keys = [
      orpc.indicator.key(),
      orpc.projectEvent.key(),
      orpc.participant.key(),
      orpc.survey.key(),
      orpc.project.get.key({ input: { id: projectId } }),
    ]
    await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
  })
}
